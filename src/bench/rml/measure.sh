#!/usr/bin/env bash
# Measures Kabar beside two RML engines, each of these followed by tdb2.tdbloader, on the same records.
# Usage: measure.sh [ARTICLES] [ROUNDS] [FOLDER]; README.md beside this file says what is done and what is printed.
set -euo pipefail

articles=${1:-10000} rounds=${2:-3} work=${3:-target/bench-rml}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
java=${JAVA_HOME:?set JAVA_HOME to a JDK 21 or later}/bin
read -ra options <<<"${BENCH_JAVA_OPTS:--Xmx4g -XX:+UseSerialGC}"
mkdir -p "$work"
work=$(cd "$work" && pwd)
engines=$work/engines data=$work/$articles
costs=$data/costs.tsv log=$data/log
timing=()

run() { "${timing[@]}" "$java/java" "${options[@]}" "$@"; }

kabar() { run -jar "$root/target/kabar.jar" "$@"; }

jena() { run -cp "$root/target/kabar.jar" "$@"; }

load() { kabar load "$data/records.jsonl" --bulk --quiet --store "$data/kabar"; }

rmlmapper() { (cd "$data/tables" && run -jar "$engines"/rmlmapper/*.jar -m "$here/mapping.ttl" -s nquads -o "$data/rmlmapper.nq"); }

carml() { run -cp "$engines/classes:$engines/jars/*" Carml "$here/mapping.ttl" "$data/tables" "$data/carml.nq"; }

tdbloader() { jena tdb2.tdbloader --loader=parallel --loc "$data/$1" "$data/$1.nq"; }

# Engines, records, the tables that they are for the engines, and the quads that all must give.
prepare() {
  rm -rf "$data"
  mkdir -p "$engines/rmlmapper" "$engines/classes" "$data/tables"
  if [ ! -d "$engines/jars" ]; then
    mvn -B -q -f "$here/engines.xml" dependency:copy-dependencies -DoutputDirectory="$engines/jars"
    mv "$engines"/jars/rmlmapper-*.jar "$engines/rmlmapper/"
  fi
  "$java/javac" -proc:none -d "$engines/classes" -cp "$engines/jars/*" "$here/Carml.java"
  "$root/kabar" --version >"$log" 2>&1
  "$java/java" "$here/Records.java" "$articles" >"$data/records.jsonl"
  load >>"$log" 2>&1
  for table in "$here"/tables/*.rq; do
    kabar query --file "$table" --format csv --timeout 3600 --store "$data/kabar" >"$data/tables/$(basename "$table" .rq).csv"
  done
  kabar export --format nquads --store "$data/kabar" | grep ' <https://kabar.example/graph/[^ ]*> \.$' |
    LC_ALL=C sort -u >"$data/expected.nq"
}

# Runs a step; notes round, engine, step, seconds by the clock and of the processor, and the largest memory in kB.
timed() {
  local round=$1 engine=$2
  shift 2
  timing=(/usr/bin/time -o "$data/time" -f '%e %U %S %M')
  "$@" >>"$log" 2>&1
  timing=()
  awk -v OFS='\t' -v round="$round" -v engine="$engine" -v step="$1" '{ print round, engine, step, $1, $2 + $3, $4 }' "$data/time" |
    tee -a "$costs"
}

# Compares an engine's store with the articles' graphs in Kabar's, quad by quad; fails if they differ.
compare() {
  local alone
  jena tdb2.tdbdump --loc "$data/$1" 2>>"$log" | LC_ALL=C sort -u >"$data/$1.sorted"
  alone=$(LC_ALL=C comm -3 "$data/expected.nq" "$data/$1.sorted" | wc -l)
  echo "$1: $(wc -l <"$data/$1.sorted") quads, Kabar: $(wc -l <"$data/expected.nq"), in one alone: $alone"
  [ "$alone" -eq 0 ]
}

summary() {
  awk -F'\t' -v quads="$(wc -l <"$data/expected.nq")" -v rounds="$rounds" '
    { wall[$2] += $4 / rounds; cpu[$2] += $5 / rounds; if ($6 > memory[$2]) memory[$2] = $6 }
    END {
      print "engine\twall s\tCPU s\tquads/wall s\tquads/CPU s\twall ratio\tCPU ratio\tmemory MB"
      for (e in cpu)
        printf "%s\t%.1f\t%.1f\t%.0f\t%.0f\t%.2f\t%.2f\t%.0f\n", e, wall[e], cpu[e], quads / wall[e], quads / cpu[e],
          wall[e] / wall["kabar"], cpu[e] / cpu["kabar"], memory[e] / 1024
    }' "$costs" | column -t -s $'\t'
}

prepare
for ((round = 1; round <= rounds; round++)); do
  rm -rf "$data"/{kabar,rmlmapper,carml} "$data"/{rmlmapper,carml}.nq
  timed "$round" kabar load
  for engine in rmlmapper carml; do
    timed "$round" "$engine" "$engine"
    timed "$round" "$engine" tdbloader "$engine"
  done
done
du -sk "$data"/{kabar,rmlmapper,carml}
summary
compare rmlmapper
compare carml
