"""A session bus with an unlocked keyring, for one home only."""
import subprocess

from report import expect

SESSION = """
printf '%s\\n' "$DBUS_SESSION_BUS_ADDRESS"
printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && echo unlocked
cat >/dev/null
"""
STOP_SECONDS = 20


class Keyring:
    """While the block runs, the environment of `home` names the bus."""

    def __init__(self, home):
        self._home = home
        # where gnome-keyring keeps what it is given, encrypted
        self.folder = home.path / ".local" / "share" / "keyrings"

    def __enter__(self):
        self._session = subprocess.Popen(["dbus-run-session", "--", "sh", "-c", SESSION], env=self._home.env, stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self._home.env["DBUS_SESSION_BUS_ADDRESS"] = self._session.stdout.readline().strip()
        is_unlocked = self._session.stdout.readline().strip() == "unlocked"
        if not is_unlocked:
            self.__exit__()
        expect(is_unlocked, "the keyring of the test cannot be unlocked")
        return self

    def __exit__(self, *_):
        del self._home.env["DBUS_SESSION_BUS_ADDRESS"]
        self._session.communicate("", timeout=STOP_SECONDS)

    def _tool(self, *words):
        return subprocess.run(["secret-tool", *words], env=self._home.env, capture_output=True, text=True, timeout=STOP_SECONDS)

    def lookup(self, *attributes):
        """The secret with these attributes, or nothing."""
        return self._tool("lookup", *attributes).stdout

    def search(self, *attributes):
        """What secret-tool prints of every secret with these attributes."""
        done = self._tool("search", "--all", *attributes)
        return done.stdout + done.stderr
