"""Which numbers training calculates with."""

import unittest
from unittest import mock

import torch

from hearsay_train import precision


class Precision(unittest.TestCase):
    def test_half_precision_needs_instructions_for_it(self):
        for flags, fast in (({"avx2"}, False), ({"avx2", "avx512_bf16"}, True), ({"amx_bf16"}, True), (set(), False)):
            with mock.patch.object(precision, "flags", return_value=flags), precision.autocast("cpu"):
                self.assertEqual(torch.is_autocast_enabled("cpu"), fast)


if __name__ == "__main__":
    unittest.main()
