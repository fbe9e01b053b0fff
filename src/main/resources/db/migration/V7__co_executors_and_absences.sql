-- who helps whoever must answer a case: a row ends when the help is no longer asked for, and stays. Its inner term is not
-- stored: it is counted back from the due date of the case, and moves with it
CREATE TABLE co_executor (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    staff_id      BIGINT       NOT NULL,
    days_before   INT          NOT NULL,
    note          TEXT         NOT NULL,
    asked_by      BIGINT       NOT NULL,
    asked_at      DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    version       INT          NOT NULL,
    INDEX co_executor_submission (submission_id, id),
    INDEX co_executor_staff (staff_id, ended_at),
    CONSTRAINT co_executor_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT co_executor_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);

-- what a co-executor gave to the answer, every text of it; written by another person where that one stood in
CREATE TABLE contribution (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    co_executor_id BIGINT      NOT NULL,
    body          MEDIUMTEXT   NOT NULL,
    written_by    BIGINT       NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    INDEX contribution_co_executor (co_executor_id, id),
    CONSTRAINT contribution_co_executor_row FOREIGN KEY (co_executor_id) REFERENCES co_executor (id),
    CONSTRAINT contribution_staff_member FOREIGN KEY (written_by) REFERENCES staff_member (id)
);

-- from when to when somebody is away, and who stands in; back_on ends it before its last day
CREATE TABLE absence (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    staff_id      BIGINT       NOT NULL,
    substitute_id BIGINT       NULL,
    first_day     DATE         NOT NULL,
    last_day      DATE         NOT NULL,
    back_on       DATE         NULL,
    noted_by      BIGINT       NOT NULL,
    noted_at      DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    INDEX absence_days (last_day, first_day),
    CONSTRAINT absence_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT absence_substitute FOREIGN KEY (substitute_id) REFERENCES staff_member (id)
);

-- whose answer it is, where somebody else wrote it in that person's absence
ALTER TABLE answer
    ADD COLUMN written_for BIGINT NULL AFTER written_by;
