#!/usr/bin/env bash
# Measures letters; see README.md. OpenPDF 3 needs Java 21 or newer: set JAVA_HOME.
# usage: bench/letters/run.sh [rounds to warm up] [rounds to measure]
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
out=$root/target/bench-letters
mkdir -p "$out/classes"

mvn -q -ntp -f "$root/pom.xml" test-compile dependency:build-classpath -Dmdep.outputFile="$out/product.txt"
mvn -q -ntp dependency:build-classpath -Dmdep.outputFile="$out/others.txt"
cp=$out/classes:$root/target/classes:$root/target/test-classes:$(cat "$out/product.txt"):$(cat "$out/others.txt")
java=${JAVA_HOME:?set it to a JDK 21 or newer}/bin
"$java/javac" -proc:none -nowarn -d "$out/classes" -cp "$cp" src/io/disclosuredesk/bench/*.java

quiet=-Dlogback.configurationFile=$PWD/logback.xml
"$java/java" $quiet -Xmx1g -XX:+UseSerialGC -cp "$cp" io.disclosuredesk.bench.LetterBench "${1:-100}" "${2:-300}" "$out"
"$java/java" $quiet -Xmx128m -XX:+UseSerialGC -cp "$cp" io.disclosuredesk.bench.HeapBench 400
