/** Broken on purpose: every class here violates a rule of the architecture, so that the rules are seen to bite. */
package io.disclosuredesk.architecture.planted;
