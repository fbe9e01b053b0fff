-- which earlier case a complaint is about: it was started from the author's own page of that case
CREATE TABLE complaint_link (
    submission_id BIGINT       NOT NULL PRIMARY KEY,
    about_id      BIGINT       NOT NULL,
    INDEX complaint_link_about (about_id),
    CONSTRAINT complaint_link_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT complaint_link_about_submission FOREIGN KEY (about_id) REFERENCES submission (id)
);
