-- the desk finds cases by words and names; what is personal stays in these tables, no second copy is made of it
ALTER TABLE submission_text ADD FULLTEXT INDEX submission_text_words (subject, body);
ALTER TABLE submission_author ADD FULLTEXT INDEX submission_author_names (full_name);
ALTER TABLE submission_author ADD INDEX submission_author_phone (phone);
