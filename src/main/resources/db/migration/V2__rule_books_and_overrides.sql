-- every rule book that was ever in force, whole, so that an old assessment can be made again
CREATE TABLE rule_book (
    hash          CHAR(64)     NOT NULL PRIMARY KEY,
    content       MEDIUMBLOB   NOT NULL,
    kept_at       DATETIME(6)  NOT NULL
);

-- what was changed on the live system, until it expires or the rule's file catches up; at most one a rule goes on
CREATE TABLE rule_override (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    rule          VARCHAR(100) NOT NULL,
    rule_version  INT          NOT NULL,
    consideration VARCHAR(20)  NULL,
    publication   VARCHAR(20)  NULL,
    reason        TEXT         NOT NULL,
    declared_by   BIGINT       NOT NULL,
    declared_at   DATETIME(6)  NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    ending        VARCHAR(20)  NULL,
    ongoing_rule  VARCHAR(100) GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN rule END) STORED,
    UNIQUE INDEX rule_override_ongoing (ongoing_rule),
    INDEX rule_override_expiry (expires_at),
    CONSTRAINT rule_override_staff_member FOREIGN KEY (declared_by) REFERENCES staff_member (id)
);

-- what somebody wants tried on past submissions; any node can do it, none keeps the result
CREATE TABLE rule_trial (
    trial_key     CHAR(43)     NOT NULL PRIMARY KEY,
    file          VARCHAR(200) NOT NULL,
    page          MEDIUMTEXT   NOT NULL,
    latest        INT          NOT NULL,
    asked_by      BIGINT       NOT NULL,
    asked_at      DATETIME(6)  NOT NULL,
    INDEX rule_trial_age (asked_at)
);
