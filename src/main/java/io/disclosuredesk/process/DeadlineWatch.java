package io.disclosuredesk.process;

/** Every name of the process {@code deadline-watch} that Java and the model share. */
final class DeadlineWatch {

    /** Id of the process and stem of its file. */
    static final String KEY = "deadline-watch";

    private DeadlineWatch() {}
}
