"""The works in torch."""

import numpy
import torch
import torch.nn.functional as F

from peers_task import Task, inputs_of

BATCHES = 8


def prepare(threads):
    torch.set_num_threads(threads)
    return torch.__version__


def tensors(given):
    return {name: torch.from_numpy(x.copy()) for name, x in given.items()}


def task(call):
    def run():
        with torch.no_grad():
            call()

    return Task(run, lambda: [x.detach().contiguous().numpy() for x in call()])


def bias_correction_error(step, adam):
    """By how much the step grows where Adam's corrections are computed in float32, as JAX, optax and ours do; torch has float64."""
    count, one = numpy.float32(step), numpy.float32(1)
    c1, c2 = (float(one - numpy.float32(adam[b]) ** count) for b in ("b1", "b2"))
    return (1 - adam["b1"] ** step) / c1 * ((c2 / (1 - adam["b2"] ** step)) ** 0.5)


def trainer(arrays, settings, rate, compared=False):
    problem, adam = settings["problem"], settings["adam"]
    layers = len(problem["sizes"]) - 1
    params = []
    for i in range(layers):
        params += [arrays[f"kernel{i}"].clone().requires_grad_(), arrays[f"bias{i}"].clone().requires_grad_()]
    optimizer = torch.optim.Adam(params, lr=adam["learningRate"], betas=(adam["b1"], adam["b2"]), eps=adam["eps"])
    state = {"at": 0}

    def once():
        i = state["at"] % BATCHES
        state["at"] += 1
        h = arrays[f"x{i}"]
        for layer in range(layers):
            h = h @ params[2 * layer] + params[2 * layer + 1]
            if layer < layers - 1:
                h = F.relu(h)
                if rate > 0:
                    h = F.dropout(h, rate)
        loss = F.cross_entropy(h, arrays[f"labels{i}"])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        if compared:
            # Without it the losses of eight steps are 7e-5 apart, and 5e-8 with it.
            optimizer.param_groups[0]["lr"] = adam["learningRate"] * bias_correction_error(state["at"], adam)
        optimizer.step()
        return loss.item()

    return once, lambda: [p.detach().numpy().copy() for p in params]


def lstm(arrays, settings):
    size = settings["lstm"]
    units = size["units"]
    module = torch.nn.LSTM(size["features"], units)
    with torch.no_grad():
        module.weight_ih_l0.copy_(arrays["wx"].T)
        module.weight_hh_l0.copy_(arrays["wh"].T)
        module.bias_ih_l0.copy_(arrays["b"])
        module.bias_hh_l0.zero_()
    module.bias_hh_l0.requires_grad_(False)

    def step():
        for p in module.parameters():
            p.grad = None
        loss = module(arrays["x"])[0].square().mean()
        loss.backward()
        return loss.detach(), module.weight_ih_l0.grad.T, module.weight_hh_l0.grad.T, module.bias_ih_l0.grad

    return Task(step, lambda: [x.detach().contiguous().numpy() for x in step()])


def conv(arrays):
    # Channels first is the order it knows, in which the arrays are given to it.
    x = arrays["x"].permute(0, 3, 1, 2).contiguous().requires_grad_()
    w = arrays["w"].permute(3, 2, 0, 1).contiguous().requires_grad_()

    def step():
        loss = 0.5 * F.conv2d(x, w, padding=1).square().sum()
        return loss.detach(), *torch.autograd.grad(loss, (x, w))

    def outputs():
        loss, dx, dw = step()
        return [loss.numpy(), dx.permute(0, 2, 3, 1).contiguous().numpy(), dw.permute(2, 3, 1, 0).contiguous().numpy()]

    return Task(step, outputs)


def open_work(work, request):
    settings = request["settings"]
    given = inputs_of(request)
    if work.startswith("step-"):
        arrays = {k: v.long() if k.startswith("labels") else v for k, v in tensors(given).items()}
        rate = settings["problem"]["dropRate"]
        if request.get("dropped"):
            return Task(trainer(arrays, settings, rate)[0], None)
        once, parameters = trainer(arrays, settings, 0, compared=True)
        losses = [once() for _ in range(BATCHES)]
        compared = [numpy.array(losses), *parameters()]
        return Task(trainer(arrays, settings, rate)[0], lambda: compared)
    arrays = tensors(given)
    if work == "lstm":
        return lstm(arrays, settings)
    if work == "conv":
        return conv(arrays)
    if work == "bernoulli":
        size = settings[work]
        return task(lambda: [torch.empty(size, dtype=torch.bool).bernoulli_(0.5)])
    if work == "normal":
        size = settings[work]
        return task(lambda: [torch.randn(size)])
    if work == "sum":
        x = arrays["x"]
        return Task(lambda: x.sum().item(), lambda: [x.sum().numpy()])
    if work == "eager-add":
        x, y = arrays["x"], arrays["y"]
        return Task(lambda: (x + y).numpy(), lambda: [(x + y).numpy()])
    if work == "eager-grad":
        point = arrays["point"].requires_grad_()
        call = lambda: torch.autograd.grad((point * point * point).sum(), point)[0].numpy()
        return Task(call, lambda: [call()])
    if work.startswith("matmul"):
        a = arrays["a"].T if work.endswith("tn") else arrays["a"]
        b = arrays["b"].T if work.endswith("nt") else arrays["b"]
        return task(lambda: [a @ b])
    if work == "gelu":
        return task(lambda: [F.gelu(arrays["x"], approximate="tanh")])
    if work == "softmax":
        return task(lambda: [F.softmax(arrays["x"], -1)])
    if work == "layer-norm":
        x, scale, offset = arrays["x"], arrays["scale"], arrays["offset"]
        return task(lambda: [F.layer_norm(x, (x.shape[-1],), scale, offset, 1e-5)])
    if work == "broadcast-add":
        return task(lambda: [arrays["x"] + arrays["y"]])
    return None
