"""What the checks need that is not in the repository, built once into build/interop: SDKs of two languages, a Collector."""
import fcntl
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import threading

from report import Mismatch, Missing

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE.parent.parent / "build" / "interop"
INSTALL_SECONDS = 900
BUILDER = "go.opentelemetry.io/collector/cmd/builder@v0.145.0"
OLDEST_GO = (1, 24)


def run(command, folder, env=None):
    """Runs an installer; its words are shown only if it fails."""
    done = subprocess.run(command, cwd=folder, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=INSTALL_SECONDS)
    if done.returncode != 0:
        raise Mismatch(f"{' '.join(map(str, command[:3]))} ended with {done.returncode}:\n{done.stdout[-3000:]}")
    return done.stdout


def cached(name, sources, make):
    """CACHE/name-HASH, made by make(folder) where it is not there whole; by one run at a time."""
    digest = hashlib.sha256(b"\0".join(source.encode() if isinstance(source, str) else source.read_bytes() for source in sources))
    folder = CACHE / f"{name}-{digest.hexdigest()[:12]}"
    complete = folder / ".complete"
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not complete.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            complete.touch()
    return folder


def python_sdk():
    """The interpreter that has the Python SDK."""
    requirements = HERE / "requirements.txt"

    def make(folder):
        run(["python3", "-m", "venv", folder], HERE)
        run([folder / "bin" / "python", "-m", "pip", "install", "--quiet", "-r", requirements], HERE)

    return cached("python", [requirements], make) / "bin" / "python"


def node_sdk():
    """A copy of sdk_node.mjs that finds the Node SDKs beside it, as calls_node.mjs does."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise Missing("no node and npm here")
    sources = [HERE / name for name in ("package.json", "package-lock.json", "sdk_node.mjs", "calls_node.mjs")]

    def make(folder):
        for source in sources:
            shutil.copy(source, folder)
        run(["npm", "ci", "--no-audit", "--no-fund"], folder)

    return cached("node", sources, make) / "sdk_node.mjs"


def go_version():
    if not shutil.which("go"):
        raise Missing("no Go here, so no Collector can be built")
    # asked from a folder without go.mod, so that no other toolchain is looked for
    version = run(["go", "env", "GOVERSION"], "/").strip()
    numbers = re.match(r"go(\d+)\.(\d+)", version)
    if not numbers or tuple(map(int, numbers.groups())) < OLDEST_GO:
        raise Missing(f"the Collector needs Go {'.'.join(map(str, OLDEST_GO))}, here is {version or 'an older one'}")
    return version


def collector():
    """The program of a minimal Collector, made by the Collector's own builder."""
    manifest = HERE / "collector" / "builder.yaml"

    def make(folder):
        run(["go", "install", BUILDER], folder, {"GOBIN": str(folder)})
        run([folder / "builder", "--config", manifest], folder, {"CGO_ENABLED": "0"})

    return cached("collector", [manifest, BUILDER, go_version()], make) / "out" / "collector"


class Later:
    """Makes something while other checks run."""

    def __init__(self, make):
        self._make = make
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._value = self._error = None
        self._thread.start()

    def _work(self):
        try:
            self._value = self._make()
        except Exception as error:
            self._error = error

    def get(self):
        self._thread.join()
        if self._error:
            raise self._error
        return self._value
