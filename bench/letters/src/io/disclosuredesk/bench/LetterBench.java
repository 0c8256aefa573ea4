package io.disclosuredesk.bench;

import io.disclosuredesk.document.pdf.LetterTypesetter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The cost of one letter of four pages, beside other libraries, in one run. Each round makes one letter with each of them in
 * a random order, so that whatever else the machine does falls on all alike. See README.md for how to run it.
 */
public final class LetterBench {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private LetterBench() {}

    /** One letter's cost. */
    private record Cost(double cpu, double wall, double megabytes) {}

    /**
     * Prints the table.
     *
     * @param arguments rounds to warm up, rounds to measure, and a directory for a letter of each
     */
    public static void main(String[] arguments) throws Exception {
        int warm = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        LetterTypesetter typesetter = new LetterTypesetter();
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("this project (PDF/A-2a, PDF/UA-1)", () -> typesetter.typeset(Content.LETTER).pdf());
        contenders.put("OpenPDF 3.0.5", new WithOpenPdf());
        contenders.put("PDFBox 3.0.8, shared fonts", new WithPdfBox(true));
        contenders.put("PDFBox 3.0.8, fonts parsed each time", new WithPdfBox(false));
        contenders.put("pdfHTML 6.3.1", new WithPdfHtml());
        Path directory = Files.createDirectories(Path.of(arguments[2]));
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (var contender : contenders.entrySet()) {
            byte[] letter = contender.getValue().letter();
            sizes.put(contender.getKey(), letter.length);
            Files.write(directory.resolve(contender.getKey().replaceAll("\\W+", "-") + ".pdf"), letter);
        }
        System.out.println("| one letter | threads | CPU p50 ms | CPU p99 ms | wall p50 ms | wall p99 ms | allocated MB | file KB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int threads : new int[] {1, 2}) {
            measure(contenders, threads, warm);
            var costs = measure(contenders, threads, rounds);
            costs.forEach((name, cost) -> print(name, threads, cost, sizes.get(name)));
        }
    }

    private static Map<String, List<Cost>> measure(Map<String, Contender> contenders, int threads, int rounds)
            throws Exception {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> costs.put(name, new ArrayList<>()));
        List<String> order = new ArrayList<>(contenders.keySet());
        Random random = new Random(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(order, random);
                for (String name : order) {
                    Callable<Cost> one = () -> cost(contenders.get(name));
                    for (var done : pool.invokeAll(Collections.nCopies(threads, one))) {
                        costs.get(name).add(done.get());
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return costs;
    }

    private static Cost cost(Contender contender) throws Exception {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        contender.letter();
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        wall = System.nanoTime() - wall;
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return new Cost(cpu / 1e6, wall / 1e6, allocated / 1e6);
    }

    private static void print(String name, int threads, List<Cost> costs, int size) {
        double[] cpu = costs.stream().mapToDouble(Cost::cpu).sorted().toArray();
        double[] wall = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
        double[] megabytes = costs.stream().mapToDouble(Cost::megabytes).sorted().toArray();
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |%n",
                name,
                threads,
                at(cpu, 0.5),
                at(cpu, 0.99),
                at(wall, 0.5),
                at(wall, 0.99),
                at(megabytes, 0.5),
                size / 1000.0);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
