"""What a work is to the peers, and the arrays it is given."""

import numpy


class Task:
    """`run` does the work once and waits for it; `outputs` gives what it computes."""

    def __init__(self, run, outputs):
        self.run = run
        self.outputs = outputs


def inputs_of(request):
    return {
        name: numpy.fromfile(given["file"], dtype=given["dtype"]).reshape(given["shape"])
        for name, given in request["inputs"].items()
    }
