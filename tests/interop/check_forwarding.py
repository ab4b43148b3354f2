"""A Collector between the application and Spancast, with the encodings and compressions that its exporter knows."""
import pathlib

import sdk
from collector import FORWARDER, Collector
from dataset import dataset
from harness import Ctl, Home, Serve, wait_until
from spans import expected_spans

VARIANTS = (("proto", "gzip"), ("json", "zstd"), ("proto", "deflate"), ("json", "none"))


def run(report, bin_dir, python_sdk, collector):
    for encoding, compression in VARIANTS:
        with report.check(f"Collector as a client, {encoding}, {compression}: every span comes through unchanged"), Home() as home:
            program = collector()
            ctl = Ctl(bin_dir, home)
            with Serve(ctl) as serve, Collector(program, home.path / "collector", FORWARDER, url=serve.url, encoding=encoding, compression=compression) as forwarder:
                spans = dataset(wide=True)
                ids = sdk.export([python_sdk(), pathlib.Path(sdk.__file__).with_name("sdk_python.py")], home.env, forwarder.url, spans, "gzip")
                traces = {trace_id for trace_id, _ in expected_spans(spans, ids)}
                wait_until("the traces to arrive", lambda: ctl.trace_ids("{ }") >= traces)
                sdk.expect_whole(ctl, spans, ids)
