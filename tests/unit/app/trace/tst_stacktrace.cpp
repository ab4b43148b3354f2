#include "app/trace/stacktrace.h"

#include <QTest>

using namespace app::trace;
using namespace Qt::StringLiterals;

namespace {

/// "!" message, "+" own, "-" library, with the number of frames and the text's first words.
QByteArray dump(std::string_view trace)
{
    QByteArray text;
    for (const auto &part : stackParts(trace)) {
        const char mark = part.kind == StackPart::Kind::Message ? '!'
            : part.kind == StackPart::Kind::Own                 ? '+'
                                                                : '-';
        text += mark;
        text += part.frames > 0 ? QByteArray::number(part.frames) : QByteArray();
        text += '|' + QByteArray(part.text.data(), qsizetype(part.text.size())) + '\n';
    }
    return text;
}

/// Only marks and counts.
QByteArray shape(std::string_view trace)
{
    QByteArray text;
    for (const auto &part : stackParts(trace)) {
        text += part.kind == StackPart::Kind::Message ? "!"
            : part.kind == StackPart::Kind::Own       ? "+"
                                                      : "-";
        text += part.frames > 0 ? QByteArray::number(part.frames) : QByteArray();
    }
    return text;
}

} // namespace

class TestStackTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesOfLibrariesStandApart_data()
    {
        QTest::addColumn<QByteArray>("trace");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Python")
            << "Traceback (most recent call last):\n"
               "  File \"/srv/app/agent.py\", line 12, in run\n    answer = ask(x)\n"
               "  File \"/usr/lib/python3.11/json/__init__.py\", line 346, in loads\n    return "
               "f(s)\n"
               "  File \"/srv/venv/lib/python3.11/site-packages/httpx/_client.py\", line 9, in "
               "get\n"
               "ValueError: no"_ba
            << "!+1-2!"_ba;
        QTest::newRow("Java") << "java.lang.IllegalStateException: no\n"
                                 "\tat com.shop.Cart.add(Cart.java:12)\n"
                                 "\tat java.base/java.util.ArrayList.forEach(ArrayList.java:1511)\n"
                                 "\tat org.springframework.web.Filter.doFilter(Filter.java:1)\n"
                                 "Caused by: java.io.IOException: closed\n"
                                 "\tat com.shop.Db.read(Db.java:3)\n"
                                 "\t... 12 more"_ba
                              << "!+1-2!+1-1"_ba;
        QTest::newRow("JavaScript")
            << "TypeError: x is not a function\n"
               "    at run (/srv/app/index.js:3:7)\n"
               "    at Layer.handle (/srv/app/node_modules/express/lib/layer.js:95:5)\n"
               "    at async node:internal/process/task_queues:95:5"_ba
            << "!+1-2"_ba;
        QTest::newRow("Go")
            << "panic: no\n\ngoroutine 1 [running]:\n"
               "main.run(0xc000)\n\t/srv/app/main.go:12 +0x1d\n"
               "net/http.(*Server).Serve(0x1)\n\t/usr/local/go/src/net/http/server.go:3086 +0x2\n"
               "created by main.main\n\t/srv/app/main.go:3 +0x1"_ba
            << "!+1-1+1"_ba;
        QTest::newRow(".NET") << "System.InvalidOperationException: no\n"
                                 "   at System.Linq.Enumerable.First[T](IEnumerable`1 s)\n"
                                 "   at Shop.Cart.Add(Item i) in /src/Cart.cs:line 12"_ba
                              << "!-1+1"_ba;
        QTest::newRow("Ruby") << "app.rb:3:in `run': no (RuntimeError)\n"
                                 "\tfrom /usr/lib/ruby/gems/3.1/rack.rb:1:in `call'\n"
                                 "\tfrom app.rb:9:in `<main>'"_ba
                              << "!-1+1"_ba;
        QTest::newRow("PHP") << "Exception: no\n#0 /srv/app/vendor/x.php(3): f()\n"
                                "#1 /srv/app/index.php(3): g()\n#2 {main}"_ba
                             << "!-1+2"_ba;
        QTest::newRow("Rust") << "thread 'main' panicked\n"
                                 "   0: std::panicking::begin_panic\n"
                                 "             at /rustc/abc/library/std/src/panicking.rs:1\n"
                                 "   1: app::run\n             at ./src/main.rs:3"_ba
                              << "!-1+1"_ba;
        QTest::newRow("words only") << "something went wrong\nand more"_ba << "!"_ba;
        QTest::newRow("nothing") << ""_ba << ""_ba;
    }
    void framesOfLibrariesStandApart()
    {
        QFETCH(const QByteArray, trace);
        QTEST(shape(trace.toStdString()), "expected");
    }

    void everyLineIsKept()
    {
        QCOMPARE(dump("Error: no\n    at a (/x.js:1:1)\n    at b (/node_modules/y.js:2:2)\n"),
                 "!|Error: no\n+1|    at a (/x.js:1:1)\n-1|    at b (/node_modules/y.js:2:2)\n"_ba);
    }

    void aLongTraceTakesLinearTime()
    {
        std::string trace = "RecursionError: deep\n";
        for (int i = 0; i < 100'000; ++i)
            trace += "  File \"/srv/app/a.py\", line 1, in f\n    f()\n";
        const auto parts = stackParts(trace);
        QCOMPARE(parts.size(), 2U);
        QCOMPARE(parts[1].frames, 100'000);
    }
};

QTEST_GUILESS_MAIN(TestStackTrace)
#include "tst_stacktrace.moc"
