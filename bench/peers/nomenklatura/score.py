"""Scores pairs of names with nomenklatura's matcher logic-v2.

Reads JSON Lines with name1, name2 and schema on stdin. Writes a line with its name and version, then
one score from 0 to 1 a line.
name1 is given as the query and name2 as the result, with all settings as the package sets them.
The matcher remembers the names of an entity by its id, so every pair has ids of its own.
"""

import json
import sys
from importlib.metadata import version

from followthemoney import EntityProxy, model
from nomenklatura.matching import LogicV2, ScoringConfig


def entity(id: str, schema: str, name: str) -> EntityProxy:
    return model.get_proxy({"id": id, "schema": schema, "properties": {"name": [name]}})


config = ScoringConfig.defaults()
print(f"nomenklatura {version('nomenklatura')} logic-v2")
for number, line in enumerate(sys.stdin):
    if not line.strip():
        continue
    pair = json.loads(line)
    schema = pair.get("schema") or "Person"
    query = entity(f"query-{number}", schema, pair["name1"])
    result = entity(f"result-{number}", schema, pair["name2"])
    print(f"{LogicV2.compare(query, result, config).score:.6f}")
