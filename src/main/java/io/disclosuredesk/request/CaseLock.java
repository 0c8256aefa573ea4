package io.disclosuredesk.request;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The case row is the lock of everything that belongs to a case: of two who write at once the second sees the first. */
public final class CaseLock {

    private CaseLock() {}

    /** Holds the case until the caller's transaction ends; nothing happens for a number that no case has. */
    public static void hold(JdbcClient jdbc, String caseNumber) {
        jdbc.sql("select id from request where case_number = ? for update")
                .param(caseNumber)
                .query(Long.class)
                .optional();
    }

    /** Holds the case until the caller's transaction ends. */
    public static void hold(JdbcClient jdbc, long requestId) {
        jdbc.sql("select id from request where id = ? for update")
                .param(requestId)
                .query(Long.class)
                .single();
    }
}
