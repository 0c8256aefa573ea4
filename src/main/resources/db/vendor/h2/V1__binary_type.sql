-- H2 bounds its binary string type at 1 MB; files need a large object.
create domain file_content as blob;
