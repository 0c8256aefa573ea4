package io.disclosuredesk.process;

/** A user task of a model; each process has an enum of its own. */
public interface ModelTask {

    /** The id in the model. */
    String id();
}
