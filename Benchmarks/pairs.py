"""Reads a file of OpenAlex works with DuckDB and counts links, pairs who wrote together, and their
total weight.

    pairs.py THREADS FILE

This is the author network by author numbers alone: no names, no repeated works, no graph. Repeated
works count twice. Prints JSON.
"""

import json
import sys

import duckdb

QUERY = """
WITH works AS (
  SELECT list_distinct(list_transform(authorships,
    lambda one: CAST(substr(one.author.id, 23) AS BIGINT))) AS authors
  FROM read_json($file, format = 'newline_delimited',
    columns = {'authorships': 'STRUCT(author STRUCT(id VARCHAR))[]'})),
firsts AS (SELECT unnest(authors) AS first, authors FROM works WHERE len(authors) > 1),
pairs AS (
  SELECT first, unnest(list_filter(authors, lambda other: other > first)) AS second FROM firsts),
links AS (SELECT first, second, count(*) AS weight FROM pairs GROUP BY first, second)
SELECT count(*), coalesce(sum(weight), 0)::BIGINT FROM links
"""

threads, file = int(sys.argv[1]), sys.argv[2]
connection = duckdb.connect(config={"threads": threads})
links, weight = connection.execute(QUERY, {"file": file}).fetchone()
print(json.dumps({"links": links, "weight": weight}))
