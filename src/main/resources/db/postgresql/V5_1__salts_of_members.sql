update member set salt = uuid_send(gen_random_uuid());
alter table member alter column salt set not null;
