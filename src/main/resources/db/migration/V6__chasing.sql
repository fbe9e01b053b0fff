-- the one letter of reminders that a person gets on a day
CREATE TABLE digest (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    staff_id      BIGINT       NOT NULL,
    day           DATE         NOT NULL,
    outbox_id     BIGINT       NULL,
    UNIQUE INDEX digest_once (staff_id, day),
    INDEX digest_day (day),
    CONSTRAINT digest_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);

-- nobody is reminded twice of one step of one case, whatever node or restart; a due date that moves has steps of its own
CREATE TABLE reminder (
    id            BIGINT AUTO_INCREMENT PRIMARY KEY,
    submission_id BIGINT       NOT NULL,
    due_date      DATE         NOT NULL,
    step          INT          NOT NULL,
    staff_id      BIGINT       NOT NULL,
    digest_id     BIGINT       NOT NULL,
    UNIQUE INDEX reminder_once (staff_id, submission_id, due_date, step),
    INDEX reminder_digest (digest_id),
    CONSTRAINT reminder_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
    CONSTRAINT reminder_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id),
    CONSTRAINT reminder_digest_letter FOREIGN KEY (digest_id) REFERENCES digest (id)
);

-- the moderators were alarmed: the author has not been told of the extension in time
CREATE TABLE notice_alarm (
    extension_id  BIGINT       NOT NULL PRIMARY KEY,
    raised_at     DATETIME(6)  NOT NULL,
    CONSTRAINT notice_alarm_extension FOREIGN KEY (extension_id) REFERENCES extension (id)
);

-- the secret link to a person's due dates; a new key ends the old one. Compared letter by letter, capitals too
CREATE TABLE due_feed (
    staff_id      BIGINT       NOT NULL PRIMARY KEY,
    feed_key      CHAR(43)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    made_at       DATETIME(6)  NOT NULL,
    CONSTRAINT due_feed_staff_member FOREIGN KEY (staff_id) REFERENCES staff_member (id)
);
