-- What an answer must hold beyond its reason, by the names of decision.AnswerElement, as one JSON object of texts.
alter table request_item add column answer_elements varchar(60000);

-- How else the bodies that hear a remedy can be reached (行政复议法第二十二条第二款 for the channel online).
alter table agency add column reconsideration_postcode varchar(6);
alter table agency add column reconsideration_online varchar(300);
alter table agency add column court_postcode varchar(6);
alter table agency add column court_online varchar(300);
