"""Runs the ONNX model of each case of a file on onnxruntime and says how far its results are from those in the file."""
import base64
import json
import sys
import time

import numpy as np
import onnx
import onnxruntime as ort
from compare import array, difference, scale_of
from onnx import TensorProto

options = ort.SessionOptions()
options.log_severity_level = 4
options.intra_op_num_threads = 2


def given(x):
    if x.dtype.name == "bfloat16":  # numpy has no such type of its own
        return ort.OrtValue.ortvalue_from_numpy_with_onnx_type(x.view(np.uint16), TensorProto.BFLOAT16)
    return ort.OrtValue.ortvalue_from_numpy(x)


def run(model, ins, wants):
    """The results; those of bfloat16 are read as float32, by a conversion put behind them."""
    for i, want in enumerate(wants):
        if want.dtype.name != "bfloat16":
            continue
        out = model.graph.output[i]
        wide = f"{out.name}_wide"
        model.graph.node.append(onnx.helper.make_node("Cast", [out.name], [wide], to=TensorProto.FLOAT))
        out.name = wide
        out.type.tensor_type.elem_type = TensorProto.FLOAT
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    names = [i.name for i in session.get_inputs()]
    outs = session.run_with_ort_values(None, {n: given(x) for n, x in zip(names, ins)})
    return [o.numpy().astype(w.dtype) if w.dtype.name == "bfloat16" else o.numpy() for o, w in zip(outs, wants)]


def main(path):
    started, report, refused, size = time.time(), [], [], 0
    with open(path, encoding="utf8") as lines:
        for number, line in enumerate(lines):
            case, begun = json.loads(line), time.time()
            if not isinstance(case["onnx"], str):
                refused.append({"name": case["name"], "why": case["onnx"]["refused"]})
                continue
            entry = {"group": case["group"], "name": case["name"], "number": number}
            try:
                content = base64.b64decode(case["onnx"])
                size += len(content)
                model = onnx.load_from_string(content)
                onnx.checker.check_model(model, full_check=True)
                ins, wants = [array(t) for t in case["ins"]], [array(t) for t in case["outs"]]
                outs = run(model, ins, wants)
                scale = scale_of(case, wants)
                found = [difference(o, w, scale) for o, w in zip(outs, wants)]
                entry["worst"], entry["at"] = max(found, key=lambda f: f[0], default=(0.0, ""))
            except Exception as e:  # every failure of onnxruntime is a finding
                entry["worst"], entry["at"] = float("inf"), f"{type(e).__name__}: {str(e)[:400]}"
            entry["seconds"] = round(time.time() - begun, 2)
            report.append(entry)
    engine = f"onnxruntime {ort.__version__}, onnx {onnx.__version__}"
    summary = {"engine": engine, "seconds": time.time() - started, "bytes": size, "refused": refused}
    json.dump({**summary, "cases": report}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
