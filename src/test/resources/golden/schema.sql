CREATE TABLE `absence` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `staff_id` bigint(20) NOT NULL,
  `substitute_id` bigint(20) DEFAULT NULL,
  `first_day` date NOT NULL,
  `last_day` date NOT NULL,
  `back_on` date DEFAULT NULL,
  `noted_by` bigint(20) NOT NULL,
  `noted_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `absence_days` (`last_day`,`first_day`),
  KEY `absence_staff_member` (`staff_id`),
  KEY `absence_substitute` (`substitute_id`),
  CONSTRAINT `absence_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `absence_substitute` FOREIGN KEY (`substitute_id`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `answer` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `body` mediumtext NOT NULL,
  `outcome` varchar(30) NOT NULL,
  `state` varchar(20) NOT NULL,
  `written_by` bigint(20) NOT NULL,
  `written_for` bigint(20) DEFAULT NULL,
  `written_at` datetime(6) NOT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `decided_by` bigint(20) DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `remark` text DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `answer_submission` (`submission_id`,`id`),
  CONSTRAINT `answer_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `application` (
  `submission_id` bigint(20) NOT NULL,
  `applicant` varchar(20) NOT NULL,
  `people` text NOT NULL,
  `authority` text NOT NULL,
  `form` varchar(60) DEFAULT NULL,
  PRIMARY KEY (`submission_id`),
  CONSTRAINT `application_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `application_field` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `field` varchar(60) NOT NULL,
  `content` text NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `application_field_once` (`submission_id`,`field`),
  CONSTRAINT `application_field_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `assessment` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `text_revision` int(11) NOT NULL,
  `language` char(2) NOT NULL,
  `consideration` varchar(20) NOT NULL,
  `publication` varchar(20) NOT NULL,
  `rules_hash` char(64) NOT NULL,
  `text_hash` char(64) NOT NULL,
  `assessed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `assessment_submission` (`submission_id`,`id`),
  CONSTRAINT `assessment_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `audit_entry` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) DEFAULT NULL,
  `action` varchar(40) NOT NULL,
  `detail` text NOT NULL,
  `actor_kind` varchar(10) NOT NULL,
  `staff_id` bigint(20) DEFAULT NULL,
  `happened_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `audit_entry_submission` (`submission_id`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `audit_link` (
  `sequence` bigint(20) NOT NULL,
  `entry_id` bigint(20) NOT NULL,
  `previous_hash` char(64) NOT NULL,
  `hash` char(64) NOT NULL,
  `linked_at` datetime(6) NOT NULL,
  PRIMARY KEY (`sequence`),
  UNIQUE KEY `entry_id` (`entry_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `calendar_day` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `day` date NOT NULL,
  `working` tinyint(1) NOT NULL,
  `reason_kk` varchar(300) NOT NULL,
  `reason_ru` varchar(300) NOT NULL,
  `reason_en` varchar(300) NOT NULL,
  `act` varchar(300) NOT NULL,
  `entered_by` bigint(20) NOT NULL,
  `entered_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `ongoing_day` date GENERATED ALWAYS AS (case when `ended_at` is null then `day` end) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `calendar_day_ongoing` (`ongoing_day`),
  KEY `calendar_day_staff_member` (`entered_by`),
  CONSTRAINT `calendar_day_staff_member` FOREIGN KEY (`entered_by`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `calendar_table` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `content` mediumtext NOT NULL,
  `act` varchar(300) NOT NULL,
  `entered_by` bigint(20) NOT NULL,
  `entered_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `calendar_table_end` (`ended_at`),
  KEY `calendar_table_staff_member` (`entered_by`),
  CONSTRAINT `calendar_table_staff_member` FOREIGN KEY (`entered_by`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `calendar_version` (
  `id` tinyint(4) NOT NULL,
  `version` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `checkout` (
  `submission_id` bigint(20) NOT NULL,
  `staff_id` bigint(20) NOT NULL,
  `taken_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  PRIMARY KEY (`submission_id`),
  KEY `checkout_staff_member` (`staff_id`),
  CONSTRAINT `checkout_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `checkout_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `co_executor` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `staff_id` bigint(20) NOT NULL,
  `days_before` int(11) NOT NULL,
  `note` text NOT NULL,
  `asked_by` bigint(20) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `co_executor_submission` (`submission_id`,`id`),
  KEY `co_executor_staff` (`staff_id`,`ended_at`),
  CONSTRAINT `co_executor_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `co_executor_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `complaint_link` (
  `submission_id` bigint(20) NOT NULL,
  `about_id` bigint(20) NOT NULL,
  PRIMARY KEY (`submission_id`),
  KEY `complaint_link_about` (`about_id`),
  CONSTRAINT `complaint_link_about_submission` FOREIGN KEY (`about_id`) REFERENCES `submission` (`id`),
  CONSTRAINT `complaint_link_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `conclusion` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `outcome_id` varchar(60) NOT NULL,
  `body_id` varchar(60) DEFAULT NULL,
  `decision` mediumtext NOT NULL,
  `recorded_by` bigint(20) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `conclusion_submission` (`submission_id`,`id`),
  CONSTRAINT `conclusion_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `contribution` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `co_executor_id` bigint(20) NOT NULL,
  `body` mediumtext NOT NULL,
  `written_by` bigint(20) NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `contribution_co_executor` (`co_executor_id`,`id`),
  KEY `contribution_staff_member` (`written_by`),
  CONSTRAINT `contribution_co_executor_row` FOREIGN KEY (`co_executor_id`) REFERENCES `co_executor` (`id`),
  CONSTRAINT `contribution_staff_member` FOREIGN KEY (`written_by`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `decision` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `kind` varchar(30) NOT NULL,
  `grounds` varchar(200) NOT NULL,
  `reason` text NOT NULL,
  `competent_body` varchar(300) DEFAULT NULL,
  `rules_hash` char(64) NOT NULL,
  `text_hash` char(64) NOT NULL,
  `decided_by` bigint(20) NOT NULL,
  `decided_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `decision_submission` (`submission_id`,`id`),
  CONSTRAINT `decision_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `digest` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `staff_id` bigint(20) NOT NULL,
  `day` date NOT NULL,
  `outbox_id` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `digest_once` (`staff_id`,`day`),
  KEY `digest_day` (`day`),
  CONSTRAINT `digest_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `due_feed` (
  `staff_id` bigint(20) NOT NULL,
  `feed_key` char(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`staff_id`),
  UNIQUE KEY `feed_key` (`feed_key`),
  CONSTRAINT `due_feed_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `email_confirmation` (
  `submission_id` bigint(20) NOT NULL,
  `confirm_key` char(43) NOT NULL,
  `form_key` char(43) DEFAULT NULL,
  `expires_at` datetime(6) NOT NULL,
  `confirmed_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`submission_id`),
  UNIQUE KEY `confirm_key` (`confirm_key`),
  UNIQUE KEY `form_key` (`form_key`),
  CONSTRAINT `email_confirmation_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `extension` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `reason` varchar(40) NOT NULL,
  `facts` text NOT NULL,
  `previous_due` date NOT NULL,
  `new_due` date NOT NULL,
  `notice_due` date NOT NULL,
  `decided_by` bigint(20) NOT NULL,
  `decided_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `submission_id` (`submission_id`),
  CONSTRAINT `extension_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `finding` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `assessment_id` bigint(20) NOT NULL,
  `position` int(11) NOT NULL,
  `rule` varchar(100) NOT NULL,
  `rule_version` int(11) NOT NULL,
  `ground` varchar(5) NOT NULL,
  `field` varchar(10) NOT NULL,
  `start_offset` int(11) NOT NULL,
  `end_offset` int(11) NOT NULL,
  `quote` text NOT NULL,
  `title_kk` varchar(500) NOT NULL,
  `title_ru` varchar(500) NOT NULL,
  `title_en` varchar(500) NOT NULL,
  `why_kk` varchar(1000) NOT NULL,
  `why_ru` varchar(1000) NOT NULL,
  `why_en` varchar(1000) NOT NULL,
  `advice_kk` varchar(1000) NOT NULL,
  `advice_ru` varchar(1000) NOT NULL,
  `advice_en` varchar(1000) NOT NULL,
  `source` varchar(500) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `finding_position` (`assessment_id`,`position`),
  KEY `finding_ground` (`ground`,`assessment_id`),
  CONSTRAINT `finding_assessment` FOREIGN KEY (`assessment_id`) REFERENCES `assessment` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `forwarding` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `executor_id` bigint(20) NOT NULL,
  `note` text NOT NULL,
  `forwarded_by` bigint(20) NOT NULL,
  `forwarded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `forwarding_submission` (`submission_id`,`id`),
  KEY `forwarding_executor` (`executor_id`),
  CONSTRAINT `forwarding_executor` FOREIGN KEY (`executor_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `forwarding_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `mail` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `outbox_id` bigint(20) NOT NULL,
  `submission_id` bigint(20) DEFAULT NULL,
  `recipient` varchar(254) NOT NULL,
  `language` char(2) NOT NULL,
  `subject` varchar(300) NOT NULL,
  `body` mediumtext NOT NULL,
  `html` mediumtext NOT NULL,
  `written_at` datetime(6) NOT NULL,
  `sent_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mail_once` (`outbox_id`,`recipient`),
  KEY `mail_submission` (`submission_id`,`id`),
  KEY `mail_recipient` (`recipient`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `notice_alarm` (
  `extension_id` bigint(20) NOT NULL,
  `raised_at` datetime(6) NOT NULL,
  PRIMARY KEY (`extension_id`),
  CONSTRAINT `notice_alarm_extension` FOREIGN KEY (`extension_id`) REFERENCES `extension` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `outbox_message` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `channel` varchar(30) NOT NULL,
  `topic` varchar(40) NOT NULL,
  `submission_id` bigint(20) DEFAULT NULL,
  `payload` text NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `next_try_at` datetime(6) DEFAULT NULL,
  `attempts` int(11) NOT NULL DEFAULT 0,
  `done_at` datetime(6) DEFAULT NULL,
  `given_up_at` datetime(6) DEFAULT NULL,
  `last_error` varchar(500) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `outbox_message_waiting` (`next_try_at`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `publication_sequence` (
  `id` int(11) NOT NULL,
  `last_value` bigint(20) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `published_item` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `number` varchar(20) NOT NULL,
  `language` char(2) NOT NULL,
  `kind` varchar(20) NOT NULL,
  `unit_code` varchar(40) DEFAULT NULL,
  `subject` varchar(200) NOT NULL,
  `question` mediumtext NOT NULL,
  `answer` mediumtext NOT NULL,
  `outcome` varchar(30) NOT NULL,
  `author_name` varchar(200) DEFAULT NULL,
  `executor_name` varchar(200) NOT NULL,
  `executor_position_kk` varchar(200) NOT NULL,
  `executor_position_ru` varchar(200) NOT NULL,
  `executor_position_en` varchar(200) NOT NULL,
  `asked_on` date NOT NULL,
  `due_date` date NOT NULL,
  `answered_on` date NOT NULL,
  `published_at` datetime(6) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `withdrawn_at` datetime(6) DEFAULT NULL,
  `withdrawal_reason` varchar(500) DEFAULT NULL,
  `change_sequence` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `number` (`number`),
  UNIQUE KEY `change_sequence` (`change_sequence`),
  KEY `published_item_latest` (`withdrawn_at`,`id`),
  KEY `published_item_unit` (`unit_code`,`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `recorded_field` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `recorded_step_id` bigint(20) NOT NULL,
  `field` varchar(60) NOT NULL,
  `content` text NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `recorded_field_once` (`recorded_step_id`,`field`),
  CONSTRAINT `recorded_field_step` FOREIGN KEY (`recorded_step_id`) REFERENCES `recorded_step` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `recorded_step` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `step_id` varchar(60) NOT NULL,
  `body_id` varchar(60) DEFAULT NULL,
  `note` text NOT NULL,
  `recorded_by` bigint(20) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `recorded_step_submission` (`submission_id`,`id`),
  CONSTRAINT `recorded_step_submission_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `registration_counter` (
  `registration_year` int(11) NOT NULL,
  `last_number` int(11) NOT NULL,
  PRIMARY KEY (`registration_year`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `reminder` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `due_date` date NOT NULL,
  `step` int(11) NOT NULL,
  `staff_id` bigint(20) NOT NULL,
  `digest_id` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reminder_once` (`staff_id`,`submission_id`,`due_date`,`step`),
  KEY `reminder_digest` (`digest_id`),
  KEY `reminder_submission` (`submission_id`),
  CONSTRAINT `reminder_digest_letter` FOREIGN KEY (`digest_id`) REFERENCES `digest` (`id`),
  CONSTRAINT `reminder_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `reminder_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `rule_book` (
  `hash` char(64) NOT NULL,
  `content` mediumblob NOT NULL,
  `kept_at` datetime(6) NOT NULL,
  PRIMARY KEY (`hash`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `rule_override` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `rule` varchar(100) NOT NULL,
  `rule_version` int(11) NOT NULL,
  `consideration` varchar(20) DEFAULT NULL,
  `publication` varchar(20) DEFAULT NULL,
  `reason` text NOT NULL,
  `declared_by` bigint(20) NOT NULL,
  `declared_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `ending` varchar(20) DEFAULT NULL,
  `ongoing_rule` varchar(100) GENERATED ALWAYS AS (case when `ended_at` is null then `rule` end) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `rule_override_ongoing` (`ongoing_rule`),
  KEY `rule_override_expiry` (`expires_at`),
  KEY `rule_override_staff_member` (`declared_by`),
  CONSTRAINT `rule_override_staff_member` FOREIGN KEY (`declared_by`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `rule_trial` (
  `trial_key` char(43) NOT NULL,
  `file` varchar(200) NOT NULL,
  `page` mediumtext NOT NULL,
  `latest` int(11) NOT NULL,
  `asked_by` bigint(20) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  PRIMARY KEY (`trial_key`),
  KEY `rule_trial_age` (`asked_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `scheduler_lock` (
  `name` varchar(60) NOT NULL,
  `holder` varchar(60) NOT NULL,
  `held_until` datetime(6) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `sign_in_failure` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `email` varchar(254) NOT NULL,
  `failed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `sign_in_failure_recent` (`email`,`failed_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `staff_member` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `email` varchar(254) NOT NULL,
  `full_name` varchar(200) NOT NULL,
  `position_kk` varchar(200) NOT NULL,
  `position_ru` varchar(200) NOT NULL,
  `position_en` varchar(200) NOT NULL,
  `unit_id` bigint(20) DEFAULT NULL,
  `role` varchar(20) NOT NULL,
  `password_hash` varchar(100) NOT NULL,
  `language` char(2) NOT NULL,
  `active` tinyint(1) NOT NULL DEFAULT 1,
  `version` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `email` (`email`),
  KEY `staff_member_unit` (`unit_id`),
  CONSTRAINT `staff_member_unit` FOREIGN KEY (`unit_id`) REFERENCES `unit` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `staff_session` (
  `token_hash` char(64) NOT NULL,
  `staff_id` bigint(20) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `last_seen_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `staff_session_staff` (`staff_id`),
  KEY `staff_session_expiry` (`expires_at`),
  CONSTRAINT `staff_session_staff_member` FOREIGN KEY (`staff_id`) REFERENCES `staff_member` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `submission` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `number` varchar(20) DEFAULT NULL,
  `kind` varchar(20) NOT NULL,
  `procedure_id` varchar(60) NOT NULL DEFAULT 'rector-blog',
  `language` char(2) NOT NULL,
  `unit_id` bigint(20) DEFAULT NULL,
  `stage` varchar(30) NOT NULL,
  `visibility` varchar(20) NOT NULL,
  `hide_author` tinyint(1) NOT NULL,
  `quarantined` tinyint(1) NOT NULL DEFAULT 0,
  `text_revision` int(11) NOT NULL,
  `executor_id` bigint(20) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `received_at` datetime(6) DEFAULT NULL,
  `due_date` date DEFAULT NULL,
  `closed_at` datetime(6) DEFAULT NULL,
  `stage_since` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `number` (`number`),
  KEY `submission_queue` (`stage`,`due_date`,`id`),
  KEY `submission_open` (`closed_at`,`due_date`,`id`),
  KEY `submission_executor` (`executor_id`,`stage`,`due_date`),
  KEY `submission_received` (`received_at`,`id`),
  KEY `submission_unit` (`unit_id`),
  CONSTRAINT `submission_executor_member` FOREIGN KEY (`executor_id`) REFERENCES `staff_member` (`id`),
  CONSTRAINT `submission_unit` FOREIGN KEY (`unit_id`) REFERENCES `unit` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `submission_author` (
  `submission_id` bigint(20) NOT NULL,
  `full_name` varchar(200) NOT NULL,
  `email` varchar(254) NOT NULL,
  `phone` varchar(20) NOT NULL,
  `tracking_key` char(43) NOT NULL,
  `consented_at` datetime(6) NOT NULL,
  PRIMARY KEY (`submission_id`),
  UNIQUE KEY `tracking_key` (`tracking_key`),
  KEY `submission_author_email` (`email`),
  KEY `submission_author_phone` (`phone`),
  FULLTEXT KEY `submission_author_names` (`full_name`),
  CONSTRAINT `submission_author_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `submission_text` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `submission_id` bigint(20) NOT NULL,
  `revision` int(11) NOT NULL,
  `subject` varchar(200) NOT NULL,
  `body` mediumtext NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `submission_text_revision` (`submission_id`,`revision`),
  FULLTEXT KEY `submission_text_words` (`subject`,`body`),
  CONSTRAINT `submission_text_submission` FOREIGN KEY (`submission_id`) REFERENCES `submission` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE `unit` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `code` varchar(40) NOT NULL,
  `name_kk` varchar(200) NOT NULL,
  `name_ru` varchar(200) NOT NULL,
  `name_en` varchar(200) NOT NULL,
  `active` tinyint(1) NOT NULL DEFAULT 1,
  `version` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
