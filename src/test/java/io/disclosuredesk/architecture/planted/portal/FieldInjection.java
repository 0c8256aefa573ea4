package io.disclosuredesk.architecture.planted.portal;

import org.springframework.beans.factory.annotation.Autowired;

class FieldInjection {

    @Autowired
    String injected = "";
}
