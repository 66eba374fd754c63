"""
digest on Apache Spark: annotations, answers and stories of more articles than one machine reads.

    spark-submit digest_spark.py --input s3a://news/2024/ --output s3a://news/annotated/
    spark-submit digest_spark.py --input news.jsonl --ask "entities --type person --top 20"

Each partition is read by one `digest` process, which is written to and read from at once. It takes Spark 4 with
pyarrow, pandas, and Node.js with article-digest wherever tasks run: see README.md beside this file.
"""

import argparse
import hashlib
import itertools
import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading

BATCH_BYTES = 4 << 20

# The lines of `digest annotate` as columns; `meta` is JSON. A key that is not here is only in JSON Lines.
SPAN = "start INT, end INT"
TEXT_SPAN = SPAN + ", text STRING"
SCHEMA = f"""
  schema INT, id STRING, path STRING, title STRING, published STRING, source STRING, url STRING, byline STRING,
  dateline STRING, language STRING, meta STRING, text STRING, furniture ARRAY<STRUCT<{SPAN}>>, layers ARRAY<STRING>,
  paragraphs ARRAY<STRUCT<{SPAN}>>, sentences ARRAY<STRUCT<{SPAN}>>,
  mentions ARRAY<STRUCT<{TEXT_SPAN}, type STRING, entity INT>>,
  entities ARRAY<STRUCT<name STRING, type STRING, aliases ARRAY<STRING>, mentions INT, salience DOUBLE,
    roles ARRAY<STRING>, gender STRING>>,
  references ARRAY<STRUCT<{TEXT_SPAN}, entity INT>>,
  quotes ARRAY<STRUCT<id STRING, {TEXT_SPAN}, kind STRING, quoted ARRAY<STRUCT<{SPAN}>>, cue STRUCT<{TEXT_SPAN}>,
    speaker STRUCT<{TEXT_SPAN}, entity INT, resolvedBy STRING>, confidence DOUBLE,
    contentConfidence DOUBLE>>,
  dates ARRAY<STRUCT<{TEXT_SPAN}, value STRING, `from` STRING>>,
  quantities ARRAY<STRUCT<{TEXT_SPAN}, kind STRING, value DOUBLE, low DOUBLE, high DOUBLE, unit STRING, per STRING,
    counts STRUCT<{TEXT_SPAN}>, modifier STRING>>,
  keyphrases ARRAY<STRUCT<text STRING, score DOUBLE, count INT>>,
  summary ARRAY<STRUCT<{TEXT_SPAN}, score DOUBLE>>,
  error STRUCT<code STRING, message STRING>
"""


class Digest:
    """How to run digest where a task runs: plain data, because it is sent there."""

    def __init__(self, command, environment):
        self.command = shlex.split(command)
        self.environment = environment

    def start(self, arguments, **streams):
        # A task has one core, unless somebody says otherwise.
        environment = {"DIGEST_JOBS": "1", **os.environ, **self.environment}
        return subprocess.Popen([*self.command, *arguments], env=environment, **streams)

    def lines(self, arguments, inputs):
        """
        What a process answers to lines, line by line, all of them bytes. Writing has a thread of its own: a process
        whose answers nobody takes stops reading. Fails where the process does, or what it is given.
        """
        failures = []
        with tempfile.TemporaryFile() as words:
            child = self.start(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=words)

            def write():
                try:
                    with child.stdin:
                        for line in inputs:
                            child.stdin.write(line + b"\n")
                except BrokenPipeError:
                    pass  # It has ended, and its exit code says how.
                except BaseException as failure:
                    failures.append(failure)
                    child.kill()

            writer = threading.Thread(target=write, daemon=True)
            writer.start()
            try:
                for line in child.stdout:
                    yield line.rstrip(b"\n")
                code = child.wait()
                writer.join()
            finally:
                child.kill()
                child.wait()
            if failures:
                raise failures[0]
            # 3: some records can't be read; 2: none can, or nothing was done at all.
            if code not in (0, 2, 3):
                raise RuntimeError(f"{shlex.join([*self.command, *arguments])} ended with {code}: {tail_of(words)}")

    def annotate(self, flags, records):
        """One line a record, in their order: its annotations, or why it can't be read."""
        given = taken = 0

        def counted():
            nonlocal given
            for record in records:
                given += 1
                yield record

        for line in self.lines(["annotate", "-", "--input", "jsonl", *flags], counted()):
            taken += 1
            yield line
        if taken != given:
            raise RuntimeError(f"digest answered {taken} of {given} records")

    def answer(self, arguments, records):
        answer = b"\n".join(self.lines([*arguments, "-", "--input", "jsonl"], records))
        if not answer:
            raise RuntimeError(f"digest answered nothing to {shlex.join(arguments)}")
        return answer.decode()

    def merge(self, parts, flags):
        """Parts of an answer, in their order, as one: an answer and its notes, or with `--partial` another part."""
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, f"{i}.json") for i in range(len(parts))]
            for path, part in zip(paths, parts):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(part)
            answer = os.path.join(folder, "answer")
            child = self.start(["merge", *paths, *flags, "--output", answer], stderr=subprocess.PIPE)
            notes = child.communicate()[1].decode()
            if child.returncode not in (0, 3):
                raise RuntimeError(f"digest merge ended with {child.returncode}: {notes}")
            with open(answer, encoding="utf-8") as file:
                return file.read(), notes


def tail_of(file, most=2000):
    file.seek(0, os.SEEK_END)
    file.seek(max(0, file.tell() - most))
    return file.read().decode(errors="replace")


def with_id(line, key):
    """
    A record without an id gets one from its content: digest would number it by its place in the partition. What is no
    record stays as it is, for digest to say so.
    """
    try:
        record = json.loads(line)
    except ValueError:
        return line
    if not isinstance(record, dict) or record.get(key) is not None or "." in key:
        return line
    return json.dumps({**record, key: hashlib.sha256(line).hexdigest()[:16]}).encode()


def values_of(batches, column="value"):
    """As bytes: what is no UTF-8 is for digest to decode. Blank lines are no records."""
    import pyarrow

    for batch in batches:
        for value in batch.column(column).cast(pyarrow.binary()):
            if value.as_py().strip():
                yield value.as_py()


def batches_of(rows, make):
    """Rows in batches of a few megabytes, each with its length: some are long."""
    some, size = [], 0
    for row, length in rows:
        some.append(row)
        size += length
        if size >= BATCH_BYTES:
            yield make(some)
            some, size = [], 0
    if some:
        yield make(some)


def text_batch(lines):
    import pyarrow

    return pyarrow.RecordBatch.from_pydict({"value": pyarrow.array(lines, pyarrow.string())})


def read_lines(spark, paths, kind):
    """One JSON record a row, with its place: articles have an order, that of the files' names and their lines."""
    from pyspark.sql import functions as f

    if kind == "parquet":
        rows = spark.read.parquet(*paths)
        value = f.to_json(f.struct(*[f.col(f"`{name}`") for name in rows.columns]))
    else:
        rows = spark.read.text(paths, lineSep="\n")
        value = f.col("value")
    return rows.select(
        value.alias("value"),
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("block"),
        f.monotonically_increasing_id().alias("row"),
    )


def in_partitions(lines, megabytes, least):
    """As many partitions as the size of the lines asks for, one after the other in the order of the lines."""
    from pyspark.sql import functions as f

    order = ["file", "block", "row"]
    size = lines.agg(f.sum(f.octet_length("value"))).first()[0] or 0
    count = max(least, -(-size // int(megabytes * (1 << 20))))
    return lines.repartitionByRange(count, *order).sortWithinPartitions(*order).select("value")


def annotate(lines, digest, flags, id_key):
    def run(batches):
        answers = digest.annotate(flags, (with_id(line, id_key) for line in values_of(batches)))
        return batches_of(((line, len(line)) for line in answers), text_batch)

    return lines.mapInArrow(run, "value STRING")


def as_columns(lines, schema=SCHEMA):
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import DataType

    arrow = to_arrow_schema(DataType.fromDDL(schema))

    def row_of(line):
        row = json.loads(line)
        if row.get("meta") is not None:
            row["meta"] = json.dumps(row["meta"])
        return row

    def whole(line):
        """Half a character of two is none that Parquet could hold: a mark in its place, and offsets stay right."""
        if b"\\ud" not in line:
            return line
        text = json.dumps(json.loads(line), ensure_ascii=False)
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def run(batches):
        import pyarrow

        rows = ((row_of(whole(line)), len(line)) for line in values_of(batches))
        return batches_of(rows, lambda some: pyarrow.RecordBatch.from_pylist(some, arrow))

    return lines.mapInArrow(run, schema)


def ask(lines, digest, question, flags, id_key, fan_in):
    """
    The answer to a question, and its notes: each partition makes a part of it, and a tree merges neighbours, because
    articles have an order.
    """
    count = lines.rdd.getNumPartitions()
    asked, output_flags = without_output_flags(question)

    def part_of(batches):
        import pyarrow
        from pyspark import TaskContext

        records = (with_id(line, id_key) for line in values_of(batches))
        part = digest.answer([*asked, "--partial", *flags], records)
        yield pyarrow.RecordBatch.from_pydict({"place": [TaskContext.get().partitionId()], "part": [part]})

    def joined(group):
        place, parts = group
        some = [part for _, part in sorted(parts)]
        return place, some[0] if len(some) == 1 else digest.merge(some, ["--partial"])[0]

    parts = lines.mapInArrow(part_of, "place BIGINT, part STRING").rdd.map(tuple)
    while count > fan_in:
        count = -(-count // fan_in)
        parts = parts.map(lambda part: (part[0] // fan_in, part)).groupByKey(count).map(joined)
    return digest.merge([part for _, part in sorted(parts.collect())], output_flags)


def without_output_flags(question):
    """A question, and the words of it that say how its answer is printed: those are for the last merge."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    for flag in ("--format", "--fields", "--table"):
        parser.add_argument(flag)
    for flag in ("--json", "--no-headers"):
        parser.add_argument(flag, action="store_true")
    known, others = parser.parse_known_args(question[1:])
    flags = [(f"--{name.replace('_', '-')}", value) for name, value in vars(known).items() if value]
    output_flags = [word for flag, value in flags for word in ([flag] if value is True else [flag, value])]
    return [question[0], *others], output_flags


def candidate_pairs(rows, text_key, common, terms, tables, distance):
    """
    Pairs of articles that may be on one event: of the rare words of each, those in few articles of the corpus, enough
    are the same. By MinHash (Broder 1997), so that only those that share one are looked at.
    """
    from pyspark.ml.feature import HashingTF, MinHashLSH
    from pyspark.sql import functions as f

    text = f.lower(f.get_json_object("value", f"$.{text_key}"))
    words = rows.select("row", f.explode(f.array_distinct(f.split(text, r"[^\p{L}\p{N}]+"))).alias("word"))
    rare = words.groupBy("word").count().where(f.col("count").between(2, common) & (f.length("word") > 2))
    rarest = f.slice(f.sort_array(f.collect_list(f.struct("count", "word"))), 1, terms)
    articles = words.join(rare, "word").groupBy("row").agg(rarest["word"].alias("terms"))
    vectors = HashingTF(inputCol="terms", outputCol="vector", numFeatures=1 << 22, binary=True).transform(articles)
    vectors = vectors.select("row", "vector").persist()
    model = MinHashLSH(inputCol="vector", outputCol="hashes", numHashTables=tables, seed=1).fit(vectors)
    pairs = model.approxSimilarityJoin(vectors, vectors, distance, "distance")
    return pairs.select(
        f.col("datasetA.row").alias("a"), f.col("datasetB.row").alias("b"), "distance"
    ).where("a < b")


def blocks_of(pairs, most):
    """
    Articles that pairs hold together, the closest first, in blocks of at most so many: row -> block. Articles without
    a pair are in none.
    """
    parent, size = {}, {}

    def root(row):
        while parent.setdefault(row, row) != row:
            parent[row] = row = parent[parent[row]]
        return row

    for a, b in pairs:
        a, b = sorted((root(a), root(b)))
        sizes = size.setdefault(a, 1), size.setdefault(b, 1)
        if a != b and sum(sizes) <= most:
            parent[b], size[a] = a, sum(sizes)
    block, filled, block_of = -1, most, {}
    for row in sorted(parent):
        first = root(row)
        if first not in block_of:
            # Small groups share a block: starting digest for each would take longer than comparing.
            if filled + size[first] > most:
                block, filled = block + 1, 0
            filled += size[first]
            block_of[first] = block
    return {row: block_of[root(row)] for row in parent}


def compare_stories(spark, lines, digest, flags, id_key, options):
    """A line for each block of articles that may tell one story: what `digest compare` answers, with its `block`."""
    import pyarrow
    from pyspark.sql import functions as f

    rows = lines.select("value", f.monotonically_increasing_id().alias("row")).persist(disk())
    text_key = options.text_key or "text"
    pairs = candidate_pairs(
        rows, text_key, options.common, options.terms, options.tables, options.distance
    ).orderBy("distance", "a", "b")
    blocks = blocks_of(((a, b) for a, b, _ in pairs.toLocalIterator()), options.block)
    if not blocks:
        return None
    table = pyarrow.table({"row": list(blocks.keys()), "block": list(blocks.values())})
    count = max(blocks.values()) + 1
    chosen = rows.join(spark.createDataFrame(table), "row").repartition(count, "block")
    chosen = chosen.sortWithinPartitions("block", "row")

    def run(batches):
        pairs = (
            (block.as_py(), value.as_py())
            for batch in batches
            for block, value in zip(batch.column("block"), batch.column("value").cast(pyarrow.binary()))
        )
        for block, group in itertools.groupby(pairs, key=lambda pair: pair[0]):
            records = (with_id(value, id_key) for _, value in group)
            answer = json.loads(digest.answer(["compare", "--json", *flags], records))
            yield text_batch([json.dumps({"block": block, **answer})])

    return chosen.mapInArrow(run, "value STRING")


def disk():
    from pyspark import StorageLevel

    return StorageLevel.DISK_ONLY


KEYS = ("text", "title", "date", "author", "source", "url", "id")


def options_of(words):
    parser = argparse.ArgumentParser(description="Annotations, answers and stories of many articles.")
    add = parser.add_argument
    add("--input", action="append", required=True, help="files or folders, as Spark names them; again for more")
    add("--input-format", choices=("jsonl", "parquet"), help="default: by the ending of the first input, else jsonl")
    add("--output", help="folder for the annotations")
    add("--format", choices=("parquet", "jsonl"), default="parquet", help="of the annotations; default: parquet")
    add("--layers", help="annotate only these layers and what they need: entities,quotes")
    add("--ask", action="append", default=[], help='a question: "entities --type person --top 20"; again for more')
    add("--answers", help="folder for the answers, a folder a question; default: printed, among what Spark says")
    add("--stories", help="folder for what articles on one event say, as digest compare --json, a line a block")
    for key in KEYS:
        add(f"--{key}-key", help=f"the key or column of the {key}, as digest has it")
    add("--digest", default="digest", help='how to run digest where tasks run: "npx digest"; default: digest')
    add("--partition-mb", type=float, default=4, help="so much JSON a partition, which is a task; default: 4")
    add("--fan-in", type=int, default=16, help="so many parts of an answer are merged at a time; default: 16")
    add("--common", type=int, default=200, help="words in more articles tell of no event; default: 200")
    add("--terms", type=int, default=24, help="so many of an article's rarest words count; default: 24")
    add("--tables", type=int, default=24, help="hash tables of MinHash: more find more pairs; default: 24")
    add("--distance", type=float, default=0.88, help="the Jaccard distance of two candidates at most; default: 0.88")
    add("--block", type=int, default=2000, help="articles compared together at most; default: 2000")
    options = parser.parse_args(words)
    if not (options.output or options.ask or options.stories):
        parser.error("nothing to do: give --output, --ask or --stories")
    if options.input_format is None:
        options.input_format = "parquet" if options.input[0].rstrip("/").endswith(".parquet") else "jsonl"
    return options


def main(words=None):
    from pyspark.sql import SparkSession

    options = options_of(words)
    spark = SparkSession.builder.appName("digest").getOrCreate()
    environment = {name: value for name, value in os.environ.items() if name.startswith(("DIGEST_", "NODE_"))}
    digest = Digest(options.digest, environment)
    keys = [(f"--{key}-key", getattr(options, f"{key}_key")) for key in KEYS]
    flags = [word for flag, key in keys if key for word in (flag, key)]
    id_key = options.id_key or "id"
    least = spark.sparkContext.defaultParallelism
    lines = in_partitions(read_lines(spark, options.input, options.input_format), options.partition_mb, least)
    if options.output:
        layers = ["--layers", options.layers] if options.layers else []
        lines = annotate(lines, digest, [*flags, *layers], id_key).persist(disk())
        # From here on a line says what is what by digest's own keys.
        flags, id_key, options.text_key = [], "id", None
        if options.format == "parquet":
            as_columns(lines).write.parquet(options.output)
        else:
            lines.write.text(options.output)
    for number, question in enumerate(options.ask, 1):
        words = shlex.split(question)
        answer, notes = ask(lines, digest, words, flags, id_key, options.fan_in)
        sys.stderr.write(notes)
        if options.answers:
            rows = spark.createDataFrame([(answer.rstrip("\n"),)], "value STRING").coalesce(1)
            rows.write.text(os.path.join(options.answers, f"{number}-{words[0]}"))
        else:
            sys.stdout.write(answer)
    if options.stories:
        compared = compare_stories(spark, lines, digest, flags, id_key, options)
        if compared is None:
            sys.stderr.write("No two articles are alike enough to tell one story.\n")
        else:
            compared.write.text(options.stories)
    spark.stop()


if __name__ == "__main__":
    main()
