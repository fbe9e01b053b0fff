-- by which document a case is handled: the file of its terms, steps and outcomes
ALTER TABLE submission
    ADD COLUMN procedure_id VARCHAR(60) NOT NULL DEFAULT 'rector-blog' AFTER kind;

-- for whom a procedure was started; a case that somebody started for themselves without a form has no row
CREATE TABLE application (
    submission_id BIGINT       NOT NULL PRIMARY KEY,
    applicant     VARCHAR(20)  NOT NULL,
    people        TEXT         NOT NULL,
    authority     TEXT         NOT NULL,
    form          VARCHAR(60)  NULL,
    CONSTRAINT application_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

CREATE TABLE application_field (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    field         VARCHAR(60)  NOT NULL,
    content       TEXT         NOT NULL,
    UNIQUE INDEX application_field_once (submission_id, field),
    CONSTRAINT application_field_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

-- steps of its procedure that a person recorded on a case; the others follow from its history
CREATE TABLE recorded_step (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    step_id       VARCHAR(60)  NOT NULL,
    body_id       VARCHAR(60)  NULL,
    note          TEXT         NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    INDEX recorded_step_submission (submission_id, id),
    CONSTRAINT recorded_step_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);

-- what the office filled in on the form that a step gives out, for example which papers it accepted
CREATE TABLE recorded_field (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    recorded_step_id BIGINT    NOT NULL,
    field         VARCHAR(60)  NOT NULL,
    content       TEXT         NOT NULL,
    UNIQUE INDEX recorded_field_once (recorded_step_id, field),
    CONSTRAINT recorded_field_step FOREIGN KEY (recorded_step_id) REFERENCES recorded_step (id)
);

-- how a procedure that ends with a decision ended; a decision that was corrected stays
CREATE TABLE conclusion (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    outcome_id    VARCHAR(60)  NOT NULL,
    body_id       VARCHAR(60)  NULL,
    decision      MEDIUMTEXT   NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    INDEX conclusion_submission (submission_id, id),
    CONSTRAINT conclusion_submission_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
);
