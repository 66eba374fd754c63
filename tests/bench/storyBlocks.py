"""
Which articles the Spark job would compare with one another, on made articles whose events are known: time, pairs, blocks,
and the share of the pairs of one event that come into one block. Run after `npm run build`, with a Python that has
pyspark, pyarrow and pandas:

    node --input-type=module -e 'import { makeArticles } from "./tests/bench/makeArticles.mjs"
      makeArticles("../shared/data/related/multinews-clusters-dev.jsonl", 100000, "made.jsonl")'
    spark-submit --master 'local[2]' --driver-memory 6g tests/bench/storyBlocks.py made.jsonl [--distance 0.9 ...]
"""

import collections
import importlib.util
import json
import os
import sys
import time

place = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/spark/digest_spark.py")
spec = importlib.util.spec_from_file_location("digest_spark", place)
job = importlib.util.module_from_spec(spec)
spec.loader.exec_module(job)


def pairs_in(sizes):
    return sum(size * (size - 1) // 2 for size in sizes)


def main():
    from pyspark.sql import SparkSession
    from pyspark.sql import functions as f

    options = job.options_of(["--input", *sys.argv[1:], "--stories", "unused"])
    spark = SparkSession.builder.appName("story blocks").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    rows = spark.read.text(options.input).select("value", f.monotonically_increasing_id().alias("row")).persist(job.disk())
    event_of = {
        row: id.rsplit("-", 1)[0]
        for row, id in rows.select("row", f.get_json_object("value", "$.id")).toLocalIterator()
    }
    start = time.time()
    found = job.candidate_pairs(rows, "text", options.common, options.terms, options.tables, options.distance)
    pairs = [(a, b) for a, b, _ in found.orderBy("distance", "a", "b").toLocalIterator()]
    seconds = time.time() - start
    blocks = job.blocks_of(pairs, options.block)
    events = collections.Counter(event_of.values())
    together = collections.Counter((event_of[row], block) for row, block in blocks.items())
    print(
        json.dumps(
            {
                "articles": len(event_of),
                "seconds": round(seconds),
                "pairs": len(pairs),
                "pairs of one event": sum(event_of[a] == event_of[b] for a, b in pairs),
                "blocks": len(set(blocks.values())),
                "share of an event's pairs in one block": round(
                    pairs_in(together.values()) / pairs_in(events.values()), 4
                ),
            }
        )
    )


main()
