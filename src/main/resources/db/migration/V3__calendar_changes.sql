-- counts the changes of the calendar. Who sets a due date reads it with a shared lock, who changes the calendar locks it:
-- so no case is registered by an old calendar while its due dates are being moved
CREATE TABLE calendar_version (
    id            TINYINT      NOT NULL PRIMARY KEY,
    version       BIGINT       NOT NULL
);
INSERT INTO calendar_version (id, version) VALUES (1, 0);

-- a day as an administrator entered it by an act; at most one of each date goes on
CREATE TABLE calendar_day (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    day           DATE         NOT NULL,
    working       BOOLEAN      NOT NULL,
    reason_kk     VARCHAR(300) NOT NULL,
    reason_ru     VARCHAR(300) NOT NULL,
    reason_en     VARCHAR(300) NOT NULL,
    act           VARCHAR(300) NOT NULL,
    entered_by    BIGINT       NOT NULL,
    entered_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    ongoing_day   DATE GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN day END) STORED,
    UNIQUE INDEX calendar_day_ongoing (ongoing_day),
    CONSTRAINT calendar_day_staff_member FOREIGN KEY (entered_by) REFERENCES staff_member (id)
);

-- a table of days in the form of kz.tsv, kept whole; the later one rules the years that two of them name
CREATE TABLE calendar_table (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    content       MEDIUMTEXT   NOT NULL,
    act           VARCHAR(300) NOT NULL,
    entered_by    BIGINT       NOT NULL,
    entered_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    INDEX calendar_table_end (ended_at),
    CONSTRAINT calendar_table_staff_member FOREIGN KEY (entered_by) REFERENCES staff_member (id)
);
