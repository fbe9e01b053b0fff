-- Times are UTC with microseconds. Enumerations are stored by their names. People's words are utf8mb4.

CREATE TABLE unit (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL UNIQUE,
    name_kk       VARCHAR(200) NOT NULL,
    name_ru       VARCHAR(200) NOT NULL,
    name_en       VARCHAR(200) NOT NULL,
    active        BOOLEAN      NOT NULL DEFAULT TRUE,
    version       INT          NOT NULL DEFAULT 0
);

CREATE TABLE staff_member (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    email         VARCHAR(254) NOT NULL UNIQUE,
    full_name     VARCHAR(200) NOT NULL,
    position_kk   VARCHAR(200) NOT NULL,
    position_ru   VARCHAR(200) NOT NULL,
    position_en   VARCHAR(200) NOT NULL,
    unit_id       BIGINT       NULL,
    role          VARCHAR(20)  NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    language      CHAR(2)      NOT NULL,
    active        BOOLEAN      NOT NULL DEFAULT TRUE,
    version       INT          NOT NULL DEFAULT 0,
    CONSTRAINT staff_member_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

CREATE TABLE staff_session (
    token_hash    CHAR(64)     NOT NULL PRIMARY KEY,
    staff_id      BIGINT       NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    last_seen_at  DATETIME(6)  NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    INDEX staff_session_staff (staff_id),
    INDEX staff_session_expiry (expires_at),
    CONSTRAINT staff_session_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);

CREATE TABLE sign_in_failure (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    email         VARCHAR(254) NOT NULL,
    failed_at     DATETIME(6)  NOT NULL,
    INDEX sign_in_failure_recent (email, failed_at)
);

CREATE TABLE submission (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    number        VARCHAR(20)  NULL UNIQUE,
    kind          VARCHAR(20)  NOT NULL,
    language      CHAR(2)      NOT NULL,
    unit_id       BIGINT       NULL,
    stage         VARCHAR(30)  NOT NULL,
    visibility    VARCHAR(20)  NOT NULL,
    hide_author   BOOLEAN      NOT NULL,
    quarantined   BOOLEAN      NOT NULL DEFAULT FALSE,
    text_revision INT          NOT NULL,
    executor_id   BIGINT       NULL,
    created_at    DATETIME(6)  NOT NULL,
    received_at   DATETIME(6)  NULL,
    due_date      DATE         NULL,
    closed_at     DATETIME(6)  NULL,
    stage_since   DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    INDEX submission_queue (stage, due_date, id),
    INDEX submission_open (closed_at, due_date, id),
    INDEX submission_executor (executor_id, stage, due_date),
    INDEX submission_received (received_at, id),
    CONSTRAINT submission_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT submission_executor_member FOREIGN KEY (executor_id) REFERENCES staff_member (id)
);

CREATE TABLE submission_author (
    submission_id BIGINT       NOT NULL PRIMARY KEY,
    full_name     VARCHAR(200) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    phone         VARCHAR(20)  NOT NULL,
    tracking_key  CHAR(43)     NOT NULL UNIQUE,
    consented_at  DATETIME(6)  NOT NULL,
    INDEX submission_author_email (email),
    CONSTRAINT submission_author_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE submission_text (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    revision      INT          NOT NULL,
    subject       VARCHAR(200) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    UNIQUE INDEX submission_text_revision (submission_id, revision),
    CONSTRAINT submission_text_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE email_confirmation (
    submission_id BIGINT       NOT NULL PRIMARY KEY,
    confirm_key   CHAR(43)     NOT NULL UNIQUE,
    form_key      CHAR(43)     NULL UNIQUE,
    expires_at    DATETIME(6)  NOT NULL,
    confirmed_at  DATETIME(6)  NULL,
    CONSTRAINT email_confirmation_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

-- numbers without gaps: the row is counted up in the transaction that registers
CREATE TABLE registration_counter (
    registration_year INT      NOT NULL PRIMARY KEY,
    last_number       INT      NOT NULL
);

CREATE TABLE assessment (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    text_revision INT          NOT NULL,
    language      CHAR(2)      NOT NULL,
    consideration VARCHAR(20)  NOT NULL,
    publication   VARCHAR(20)  NOT NULL,
    rules_hash    CHAR(64)     NOT NULL,
    text_hash     CHAR(64)     NOT NULL,
    assessed_at   DATETIME(6)  NOT NULL,
    INDEX assessment_submission (submission_id, id),
    CONSTRAINT assessment_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE finding (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    assessment_id BIGINT       NOT NULL,
    position      INT          NOT NULL,
    rule          VARCHAR(100) NOT NULL,
    rule_version  INT          NOT NULL,
    ground        VARCHAR(5)   NOT NULL,
    field         VARCHAR(10)  NOT NULL,
    start_offset  INT          NOT NULL,
    end_offset    INT          NOT NULL,
    quote         TEXT         NOT NULL,
    title_kk      VARCHAR(500) NOT NULL,
    title_ru      VARCHAR(500) NOT NULL,
    title_en      VARCHAR(500) NOT NULL,
    why_kk        VARCHAR(1000) NOT NULL,
    why_ru        VARCHAR(1000) NOT NULL,
    why_en        VARCHAR(1000) NOT NULL,
    advice_kk     VARCHAR(1000) NOT NULL,
    advice_ru     VARCHAR(1000) NOT NULL,
    advice_en     VARCHAR(1000) NOT NULL,
    source        VARCHAR(500) NOT NULL,
    UNIQUE INDEX finding_position (assessment_id, position),
    INDEX finding_ground (ground, assessment_id),
    CONSTRAINT finding_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
);

-- what a person decided, on which text and which rule book
CREATE TABLE decision (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    kind          VARCHAR(30)  NOT NULL,
    grounds       VARCHAR(200) NOT NULL,
    reason        TEXT         NOT NULL,
    competent_body VARCHAR(300) NULL,
    rules_hash    CHAR(64)     NOT NULL,
    text_hash     CHAR(64)     NOT NULL,
    decided_by    BIGINT       NOT NULL,
    decided_at    DATETIME(6)  NOT NULL,
    INDEX decision_submission (submission_id, id),
    CONSTRAINT decision_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE checkout (
    submission_id BIGINT       NOT NULL PRIMARY KEY,
    staff_id      BIGINT       NOT NULL,
    taken_at      DATETIME(6)  NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    CONSTRAINT checkout_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT checkout_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);

CREATE TABLE forwarding (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    executor_id   BIGINT       NOT NULL,
    note          TEXT         NOT NULL,
    forwarded_by  BIGINT       NOT NULL,
    forwarded_at  DATETIME(6)  NOT NULL,
    INDEX forwarding_submission (submission_id, id),
    CONSTRAINT forwarding_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT forwarding_executor FOREIGN KEY (executor_id) REFERENCES staff_member (id)
);

CREATE TABLE extension (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL UNIQUE,
    reason        VARCHAR(40)  NOT NULL,
    facts         TEXT         NOT NULL,
    previous_due  DATE         NOT NULL,
    new_due       DATE         NOT NULL,
    notice_due    DATE         NOT NULL,
    decided_by    BIGINT       NOT NULL,
    decided_at    DATETIME(6)  NOT NULL,
    CONSTRAINT extension_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE answer (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    body          MEDIUMTEXT   NOT NULL,
    outcome       VARCHAR(30)  NOT NULL,
    state         VARCHAR(20)  NOT NULL,
    written_by    BIGINT       NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    submitted_at  DATETIME(6)  NULL,
    decided_by    BIGINT       NULL,
    decided_at    DATETIME(6)  NULL,
    remark        TEXT         NULL,
    version       INT          NOT NULL,
    INDEX answer_submission (submission_id, id),
    CONSTRAINT answer_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

-- the only thing that any public channel reads: holds nothing that the public may not see
CREATE TABLE published_item (
    id              BIGINT AUTO_INCREMENT PRIMARY KEY,
    number          VARCHAR(20)  NOT NULL UNIQUE,
    language        CHAR(2)      NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    unit_code       VARCHAR(40)  NULL,
    subject         VARCHAR(200) NOT NULL,
    question        MEDIUMTEXT   NOT NULL,
    answer          MEDIUMTEXT   NOT NULL,
    outcome         VARCHAR(30)  NOT NULL,
    author_name     VARCHAR(200) NULL,
    executor_name   VARCHAR(200) NOT NULL,
    executor_position_kk VARCHAR(200) NOT NULL,
    executor_position_ru VARCHAR(200) NOT NULL,
    executor_position_en VARCHAR(200) NOT NULL,
    asked_on        DATE         NOT NULL,
    due_date        DATE         NOT NULL,
    answered_on     DATE         NOT NULL,
    published_at    DATETIME(6)  NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    withdrawn_at    DATETIME(6)  NULL,
    withdrawal_reason VARCHAR(500) NULL,
    change_sequence BIGINT       NOT NULL UNIQUE,
    INDEX published_item_latest (withdrawn_at, id),
    INDEX published_item_unit (unit_code, id)
);

-- one row; counted up in the transaction that publishes or withdraws, so a follower misses nothing
CREATE TABLE publication_sequence (
    id            INT          NOT NULL PRIMARY KEY,
    last_value    BIGINT       NOT NULL
);
INSERT INTO publication_sequence (id, last_value) VALUES (1, 0);

CREATE TABLE audit_entry (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NULL,
    action        VARCHAR(40)  NOT NULL,
    detail        TEXT         NOT NULL,
    actor_kind    VARCHAR(10)  NOT NULL,
    staff_id      BIGINT       NULL,
    happened_at   DATETIME(6)  NOT NULL,
    INDEX audit_entry_submission (submission_id, id)
);

-- the chain: written by one follower after the entries, so that it never makes writers wait
CREATE TABLE audit_link (
    sequence      BIGINT       NOT NULL PRIMARY KEY,
    entry_id      BIGINT       NOT NULL UNIQUE,
    previous_hash CHAR(64)     NOT NULL,
    hash          CHAR(64)     NOT NULL,
    linked_at     DATETIME(6)  NOT NULL
);

CREATE TABLE outbox_message (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    channel       VARCHAR(30)  NOT NULL,
    topic         VARCHAR(40)  NOT NULL,
    submission_id BIGINT       NULL,
    payload       TEXT         NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    next_try_at   DATETIME(6)  NULL,
    attempts      INT          NOT NULL DEFAULT 0,
    done_at       DATETIME(6)  NULL,
    given_up_at   DATETIME(6)  NULL,
    last_error    VARCHAR(500) NULL,
    INDEX outbox_message_waiting (next_try_at, id)
);

CREATE TABLE mail (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    outbox_id     BIGINT       NOT NULL,
    submission_id BIGINT       NULL,
    recipient     VARCHAR(254) NOT NULL,
    language      CHAR(2)      NOT NULL,
    subject       VARCHAR(300) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,
    html          MEDIUMTEXT   NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NULL,
    UNIQUE INDEX mail_once (outbox_id, recipient),
    INDEX mail_submission (submission_id, id),
    INDEX mail_recipient (recipient, id)
);

CREATE TABLE scheduler_lock (
    name          VARCHAR(60)  NOT NULL PRIMARY KEY,
    holder        VARCHAR(60)  NOT NULL,
    held_until    DATETIME(6)  NOT NULL
);
