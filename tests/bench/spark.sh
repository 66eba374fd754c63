#!/usr/bin/env bash
# 20,000 made articles on Apache Spark with two executors, against one process: the same bytes, also where an executor
# is killed in the middle. usage: tests/bench/spark.sh clusters.jsonl [articles] [layers]; PYTHON is one with pyspark,
# pyarrow and pandas.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-python3}
layers=${3:-entities}
work=$(mktemp -d)
# Nothing may come from what another of the runs found.
export DIGEST_CACHE=off
trap 'rm -rf "$work"' EXIT
node --input-type=module -e 'const { makeArticles } = await import(`${process.cwd()}/tests/bench/makeArticles.mjs`)
  makeArticles(process.argv[1], Number(process.argv[2]), process.argv[3])' "$1" "${2:-20000}" "$work/news.jsonl"
submit="$("$python" -m pyspark.find_spark_home)/bin/spark-submit"
export PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python DIGEST_BIN=$PWD/bin/digest.js

job() {
  "$submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false --conf spark.log.level=ERROR \
    src/spark/digest_spark.py --input "$work/news.jsonl" --partition-mb 0.5 --layers "$layers" \
    --output "$work/$1" --format jsonl --ask 'entities --top 50 --json' --answers "$work/$1-answers" --digest "$2" \
    2> "$work/$1.log" || { tail "$work/$1.log"; exit 1; }
  cat "$work/$1"/part-* > "$work/$1.jsonl"
  cat "$work/$1-answers"/1-entities/part-* > "$work/$1.json"
}

same() {
  cmp "$work/one.jsonl" "$work/$1.jsonl" && cmp "$work/one.json" "$work/$1.json"
  echo "$1: $(wc -l < "$work/$1.jsonl") lines and the answer are those of one process"
}

echo "one process"
time node bin/digest.js annotate - --input jsonl --layers "$layers" < "$work/news.jsonl" > "$work/one.jsonl"
node bin/digest.js entities "$work/one.jsonl" --top 50 --json > "$work/one.json"
echo "Spark, two executors"
time job whole "node $DIGEST_BIN"
same whole
echo "Spark, an executor killed"
export DIGEST_KILLED=$work/victim
time job killed "$PWD/tests/spark/killing-digest.sh"
echo "killed: process $(cat "$work/victim/executor")"
same killed
