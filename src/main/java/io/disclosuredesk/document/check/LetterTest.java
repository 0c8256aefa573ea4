package io.disclosuredesk.document.check;

/** How a rule is applied: one class a rule. */
interface LetterTest {

    /** Looks at the letter and says what is wrong. */
    void judge(Reading letter, Findings findings);
}
