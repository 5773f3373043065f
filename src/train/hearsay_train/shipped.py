"""Reads a network back from the files that it is shipped in, to go on from it where nothing else of its training is left.

Its weights come back as they were rounded to int8, which is how extract runs them.
"""

import collections
import json
import re

import onnx
import torch
from onnx import numpy_helper

from .encoder import Encoder
from .export import FILE
from .model import Model


def read(folder):
    """The network of a folder that export.py and finish.py wrote."""
    graph = onnx.load(folder / FILE).graph
    settings = json.loads((folder / "attribution.json").read_text(encoding="utf-8"))
    weights = {**tables(settings), **norms(graph), **embeddings(graph), **products(graph)}
    words, distances = weights["encoder.words.weight"], weights["encoder.relative.weight"]
    layers = sum(name.endswith(".narrow.weight") for name in weights)
    inner = weights["encoder.layers.0.narrow.weight"].shape[1]
    net = Model(
        Encoder(*words.shape, inner, layers, distances.shape[1], relative=len(distances), reach=settings["block"])
    )
    net.load_state_dict(weights)
    return net


def norms(graph):
    constants = {tensor.name: as_tensor(tensor) for tensor in graph.initializer}
    found = {}
    for node in graph.node:
        if node.op_type in ("LayerNormalization", "SkipLayerNormalization"):
            name = node.name.strip("/").replace("/", ".").removesuffix(".LayerNormalization")
            found |= {f"{name}.{part}": constants[at] for part, at in zip(("weight", "bias"), node.input[-2:])}
    return found


def embeddings(graph):
    constants = {tensor.name: as_tensor(tensor) for tensor in graph.initializer}
    found = {}
    for node in graph.node:
        for name in node.input:
            if node.op_type in ("Gather", "DequantizeLinear") and name.endswith(".weight_quantized"):
                whole = name.removesuffix("_quantized")
                values = constants[name].float() - constants[f"{whole}_zero_point"].float()
                found[whole] = values * constants[f"{whole}_scale"]
    return found


def products(graph):
    """The linear layers, by the names of the nodes that multiply by their matrices, without the factors that evened them out. Queries, keys
    and values are one layer (Layer.apart)."""
    constants = {tensor.name: as_tensor(tensor) for tensor in graph.initializer}
    constants |= {node.output[0]: as_tensor(node.attribute[0].t) for node in graph.node if node.op_type == "Constant"}
    made_by = {output: node for node in graph.node for output in node.output}
    found = collections.defaultdict(list)
    for node in graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            place, product = node.name.strip("/").replace("/", ".").rsplit(".", 1)
            name = place if not re.fullmatch(r"encoder\.layers\.\d+", place) else f"{place}.qkv"
            scaled = made_by[made_by[node.input[0]].input[0]]
            number = int("".join(re.findall(r"\d", product)) or 0)
            found[name].append((number, weight_of(node, scaled, constants), constants[node.input[6]]))
    parts = {}
    for name, products in found.items():
        _, weights, biases = zip(*sorted(products, key=lambda each: each[0]))
        parts |= {f"{name}.weight": torch.cat(weights), f"{name}.bias": torch.cat(biases)}
    return parts


def weight_of(product, scaled, constants):
    """scaled: the node that gives what is multiplied, by factors or not"""
    steps = max((constants[step] for step in product.input[2:4]), key=torch.numel)
    weight = constants[product.input[1]].float() * steps
    factors = [constants[one] for one in scaled.input if one in constants and constants[one].shape == weight.shape[:1]]
    return (weight * factors[0][:, None] if scaled.op_type == "Mul" and factors else weight).T.contiguous()


def tables(settings):
    """What decides sequences and links stands in the settings."""
    found = {}
    for name in ("crf", "inner_crf"):
        found |= {f"{name}.{table}": torch.tensor(values) for table, values in settings[name].items()}
    links = settings["links"]
    for kind in ("distance", "paragraphs", "between"):
        found[kind] = torch.tensor([each[kind] for each in links["kinds"]])
    found["no_source"] = torch.tensor(links["kinds"][0]["none"])
    found["nobody"] = torch.tensor(links["nobody"])
    return found


def as_tensor(tensor):
    return torch.from_numpy(numpy_helper.to_array(tensor).copy())
