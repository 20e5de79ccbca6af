update member set salt = secure_rand(16);
alter table member alter column salt set not null;
