package io.disclosuredesk.document.template;

import io.disclosuredesk.document.kind.LetterKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Registers what ships at the start, so that a document can name the wording it was made with across upgrades, and warns of an
 * organ's own wording that no longer fits before a letter fails for it.
 */
@Component
class WordingsAtStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(WordingsAtStart.class);

    private final Wordings wordings;

    WordingsAtStart(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public void afterPropertiesSet() {
        for (var kind : LetterKind.values()) {
            if (Shipped.has(kind)) {
                register(kind);
            }
        }
        wordings.ownNewest().forEach(this::warn);
    }

    private void warn(Wording wording) {
        var faults = wordings.faults(wording);
        if (!faults.isEmpty()) {
            LOG.warn(
                    "文书模板“{}”（{}）的本机关{}已不合用，用它的文书将无法制发：{} 请法制岗在“文书模板”中修改并保存新版。",
                    wording.kind().label(),
                    wording.kind().code(),
                    wording.name(),
                    faults);
        }
    }

    private void register(LetterKind kind) {
        try {
            wordings.registerShipped(kind);
        } catch (DuplicateKeyException anotherServerJustDid) {
            return;
        }
    }
}
