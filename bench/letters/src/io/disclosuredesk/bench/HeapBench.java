package io.disclosuredesk.bench;

import io.disclosuredesk.document.pdf.LetterTypesetter;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Whether four threads make the same letters as one, and how much memory that takes: run it with a small heap. */
public final class HeapBench {
    private HeapBench() {}

    /** @param arguments letters to make */
    public static void main(String[] arguments) throws Exception {
        LetterTypesetter typesetter = new LetterTypesetter();
        byte[] expected = typesetter.typeset(Content.LETTER).pdf();
        Callable<byte[]> one = () -> typesetter.typeset(Content.LETTER).pdf();
        var pool = Executors.newFixedThreadPool(4);
        int letters = Integer.parseInt(arguments[0]);
        int different = 0;
        try {
            for (int made = 0; made < letters; made += 40) {
                for (var letter : pool.invokeAll(Collections.nCopies(40, one))) {
                    different += Arrays.equals(letter.get(), expected) ? 0 : 1;
                }
            }
        } finally {
            pool.shutdownNow();
        }
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "%d letters by four threads, %d different; heap at most %d MB, %d MB in use afterwards%n",
                letters,
                different,
                memory.maxMemory() >> 20,
                memory.totalMemory() - memory.freeMemory() >> 20);
        if (different > 0) {
            System.exit(1);
        }
    }
}
