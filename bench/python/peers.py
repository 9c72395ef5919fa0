"""JAX, torch and numpy as peers of the benchmarks: `peers.py <library> <threads>` does what the lines on its standard input say.

The protocol is that of protocol.ts. `peers.py --probe` prints which of the libraries are there.
"""

import base64
import importlib.util
import json
import os
import sys
import time

sys.dont_write_bytecode = True

MARK = "@@ "
SAMPLE = 16_384


def say(answer):
    sys.stdout.write(MARK + json.dumps(answer) + "\n")
    sys.stdout.flush()


def limit_threads(threads):
    """One thread means one core: what a library starts besides has to share it."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else list(range(os.cpu_count() or 1))
    count = len(cores) if threads == "all" else int(threads)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, cores[-count:])
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NPROC"):
        os.environ[name] = str(count)
    os.environ["JAX_PLATFORMS"] = "cpu"
    if count == 1:
        flags = "--xla_cpu_multi_thread_eigen=false"
        os.environ["XLA_FLAGS"] = (os.environ.get("XLA_FLAGS", "") + " " + flags).strip()
    return count


def digest(x):
    import numpy

    flat = numpy.asarray(x).astype(numpy.float32, copy=False).reshape(-1)
    count = flat.size
    step = -(-count // SAMPLE) | 1
    wide = flat.astype(numpy.float64)
    return {
        "count": count,
        "sample": base64.b64encode(numpy.ascontiguousarray(flat[::step]).tobytes()).decode(),
        "mean": float(wide.mean()) if count else 0.0,
        "square": float((wide * wide).mean()) if count else 0.0,
    }


def serve(open_work):
    task = None
    call_ms = 0.0

    def calls(clock, ms):
        run = task.run
        count = 0
        start = clock()
        while True:
            run()
            count += 1
            elapsed = (clock() - start) * 1000
            if elapsed >= ms:
                return {"calls": count, "ms": elapsed}

    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["do"] == "open":
                start = time.perf_counter()
                task = open_work(request["work"], request)
                if task is None:
                    say({"tag": "skipped", "why": "not offered"})
                    continue
                task.run()
                first_ms = (time.perf_counter() - start) * 1000
                clock = time.process_time if request["cpu"] else time.perf_counter
                call_ms = calls(clock, 0)["ms"]
                if call_ms > request["limitMs"]:
                    task = None
                    say({"tag": "skipped", "why": "too slow", "callMs": call_ms})
                    continue
                digests = [digest(x) for x in task.outputs()]
                second_ms = call_ms
                warm = calls(clock, request["warmupMs"])
                call_ms = min(call_ms, warm["ms"] / warm["calls"])
                say({"tag": "opened", "firstMs": first_ms, "callMs": second_ms, "digests": digests})
            elif request["do"] == "block":
                if call_ms < 50:
                    calls(time.perf_counter, 0)
                say({"tag": "block", **calls(time.process_time if request["cpu"] else time.perf_counter, request["ms"])})
            else:
                task = None
                say({"tag": "closed"})
        except Exception as e:  # whatever a library raises is the reason why it does not take part
            task = None
            say({"tag": "skipped", "why": (str(e) or type(e).__name__).split("\n")[0][:160]})


def main():
    if sys.argv[1:] == ["--probe"]:
        print(json.dumps([name for name in ("jax", "torch", "numpy") if importlib.util.find_spec(name)]))
        return
    first = sys.argv[1] == "first"
    library, threads = sys.argv[2:4] if first else sys.argv[1:3]
    count = limit_threads(threads)
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    if library == "jax":
        import jax_peer as module
    elif library == "torch":
        import torch_peer as module
    else:
        import numpy_peer as module
    version = module.prepare(count)
    if first:
        request = json.loads(sys.stdin.readline())
        request["dropped"] = True
        task = None
        start = time.perf_counter()
        task = module.open_work(request["work"], request)
        made, cpu = time.perf_counter(), time.process_time()
        task.run()
        end, cpu = time.perf_counter(), time.process_time() - cpu
        import resource

        rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        say({"initMs": (made - start) * 1000, "firstMs": (end - made) * 1000, "firstCpuMs": cpu * 1000, "peakBytes": rss})
        return
    say({"tag": "ready", "name": library, "version": version})
    serve(module.open_work)


main()
