create domain file_content as bytea;
