#include "tests/support/accessibility.h"
#include "tests/support/demotrace.h"
#include "tests/support/spans.h"
#include "tests/support/watchdog.h"
#include "ui/trace/analysis.h"
#include "ui/trace/conversationview.h"
#include "ui/trace/flowlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace ui;
using namespace Qt::StringLiterals;
using app::trace::Span;

namespace {

std::string message(const std::string &role, const std::string &text)
{
    return "{\"role\":\"" + role + "\",\"content\":" + app::trace::toJson(text) + "}";
}

/// A call that was sent these messages and answers with the last.
Span call(std::uint64_t number, const std::vector<std::string> &messages)
{
    Span span = tests::span(
        {.number = number, .start = number * 1'000'000, .end = number * 1'000'000 + 500'000});
    std::string prompt;
    for (std::size_t i = 0; i + 1 < messages.size(); ++i)
        prompt += (prompt.empty() ? "" : ",") + messages[i];
    span.attributes = {{"gen_ai.operation.name", "chat"},
                       {"gen_ai.request.model", "m" + std::to_string(number)},
                       {"gen_ai.usage.input_tokens", 1'200},
                       {"gen_ai.usage.output_tokens", 34},
                       {"gen_ai.usage.total_cost", 0.5},
                       {"gen_ai.input.messages", "[" + prompt + "]"},
                       {"gen_ai.output.messages", "[" + messages.back() + "]"}};
    return span;
}

std::shared_ptr<const Outline> outlineOf(std::vector<Span> spans)
{
    return std::make_shared<const Outline>(buildOutline(tests::traceOf(std::move(spans))));
}

/// A talk of so many messages, as the call that sends all but the last.
Span talk(int messages)
{
    std::vector<std::string> all;
    for (int i = 0; i < messages; ++i)
        all.push_back(message(i % 2 ? "assistant" : "user", "message " + std::to_string(i + 1)));
    return call(1, all);
}

} // namespace

class TestConversationView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<app::trace::SpanId>();
        m_view.reset();
    }
    void cleanup() { m_view.reset(); }

    void aCallIsAChat()
    {
        show(ConversationView::Scope::Span,
             {call(1,
                   {message("system", "Be brief."), message("user", "How are you?"),
                    message("assistant", "Fine.")})});
        QTRY_COMPARE(roles(), (QStringList{u"System"_s, u"User"_s, u"Assistant"_s}));
        QCOMPARE(texts(), (QStringList{u"Be brief."_s, u"How are you?"_s, u"Fine."_s}));
        QCOMPARE(label("callFacts"), u"1,200 tokens in · 34 out · $0.50 · took 500 µs"_s);
        QVERIFY(find<QToolButton>("callTitle")->text().contains(u"m1"_s));
    }

    void whatWasSentBeforeIsFolded()
    {
        const std::vector<std::string> first{message("user", "a"), message("assistant", "A")};
        auto more = first;
        more.push_back(message("user", "b"));
        more.push_back(message("assistant", "B"));
        show(ConversationView::Scope::Span, {call(1, first), call(2, more)}, 1);
        QTRY_COMPARE(texts(), (QStringList{u"b"_s, u"B"_s}));
        QCOMPARE(m_view->findChildren<QLabel *>(u"turnNew"_s).size(), 1);
        auto *earlier = find<QToolButton>("earlierMessages");
        QCOMPARE(earlier->text(), u"2 earlier messages, unchanged"_s);
        earlier->click();
        QTRY_COMPARE(texts(), (QStringList{u"a"_s, u"A"_s, u"b"_s, u"B"_s}));
        earlier->click();
        QTRY_COMPARE(texts(), (QStringList{u"b"_s, u"B"_s}));
    }

    void buttonsGoFromCallToCall()
    {
        const std::vector<std::string> talk{message("user", "a"), message("assistant", "A")};
        show(ConversationView::Scope::Span, {call(1, talk), call(2, talk), call(3, talk)}, 1);
        QTRY_COMPARE(label("conversationFacts"), u"Call 2 of 3"_s);
        QSignalSpy chosen(m_view.get(), &ConversationView::rowChosen);
        find<QToolButton>("nextCall")->click();
        find<QToolButton>("previousCall")->click();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toInt(), 2);
        QCOMPARE(chosen[1][0].toInt(), 0);
        m_view->setCurrentRow(2);
        QVERIFY(!find<QToolButton>("nextCall")->isEnabled());
    }

    void aTraceIsOneChat()
    {
        const std::vector<std::string> first{message("user", "a"), message("assistant", "A")};
        auto more = first;
        more.push_back(message("user", "b"));
        more.push_back(message("assistant", "B"));
        show(ConversationView::Scope::Trace, {call(1, first), call(2, more)});
        QTRY_COMPARE(texts(), (QStringList{u"a"_s, u"A"_s, u"b"_s, u"B"_s}));
        QVERIFY(find<QToolButton>("copyConversation")->isVisible());
        QCOMPARE(label("conversationFacts"), u"2 calls · 2,468 tokens · $1.00"_s);
        QSignalSpy chosen(m_view.get(), &ConversationView::rowChosen);
        m_view->findChildren<QToolButton *>(u"callTitle"_s).at(1)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
    }

    void reasoningIsFolded()
    {
        show(
            ConversationView::Scope::Span,
            {call(1,
                  {message("user", "a"),
                   "{\"role\":\"assistant\",\"parts\":[{\"type\":\"reasoning\",\"content\":\"hm\"},"
                   "{\"type\":\"text\",\"content\":\"A\"}]}"})});
        QTRY_COMPARE(texts(), (QStringList{u"a"_s, u"A"_s}));
        auto *fold = find<QToolButton>("disclosure");
        QCOMPARE(fold->text(), u"Reasoning, 2 B"_s);
        fold->click();
        QTRY_COMPARE(texts(), (QStringList{u"a"_s, u"hm"_s, u"A"_s}));
    }

    void aToolsResultStandsWithItsCall()
    {
        show(ConversationView::Scope::Span,
             {call(1,
                   {message("user", "weather?"),
                    "{\"role\":\"assistant\",\"parts\":[{\"type\":\"tool_call\",\"id\":\"1\","
                    "\"name\":\"weather\",\"arguments\":{\"city\":\"Rome\"}}]}",
                    "{\"role\":\"tool\",\"parts\":[{\"type\":\"tool_call_response\",\"id\":\"1\","
                    "\"response\":\"sunny\"}]}",
                    message("assistant", "Sunny.")})});
        QTRY_COMPARE(roles(), (QStringList{u"User"_s, u"Assistant"_s, u"Assistant"_s}));
        QStringList code;
        for (const auto *text : m_view->findChildren<QTextEdit *>(u"codeText"_s))
            code += text->accessibleName() + u": "_s + text->toPlainText();
        QCOMPARE(code,
                 (QStringList{u"Call of weather: {\n    \"city\": \"Rome\"\n}"_s,
                              u"Result of weather: sunny"_s}));
    }

    void aLongMessageWaits()
    {
        const std::string text(10'000, 'x');
        show(ConversationView::Scope::Span,
             {call(1, {message("user", text), message("assistant", "A")})});
        QTRY_COMPARE(texts().size(), 2);
        QCOMPARE(texts()[0].size(), 3'000);
        auto *more = find<QPushButton>("showMore");
        QCOMPARE(more->text(), u"Show all 9.77 KiB"_s);
        more->click();
        QTRY_COMPARE(texts()[0].size(), 10'000);
        QVERIFY(more->isHidden());
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<QString>("note");
        QTest::newRow("withheld") << std::string() << u"No messages"_s;
        QTest::newRow("cut") << std::string("[{\"role\":\"user\",\"content\":\"abc")
                             << u"were cut"_s;
        QTest::newRow("no answer") << std::string("[{\"role\":\"user\",\"content\":\"abc\"}]")
                                   << u"nothing of the answer"_s;
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(const std::string, key);
        QFETCH(const QString, note);
        Span span = call(1, {message("user", "a"), message("assistant", "A")});
        span.attributes.resize(5);
        if (!key.empty())
            span.attributes.push_back({"gen_ai.input.messages", key});
        show(ConversationView::Scope::Span, {span});
        QTRY_VERIFY(m_view->findChild<QLabel *>(u"callNote"_s));
        QVERIFY2(label("callNote").contains(note), qPrintable(label("callNote")));
    }

    void aFailureIsTold()
    {
        Span span = call(1, {message("user", "a"), message("assistant", "A")});
        span.status = {"429 Too Many Requests", app::trace::StatusCode::Error};
        show(ConversationView::Scope::Span, {span});
        QTRY_VERIFY(m_view->findChild<QLabel *>(u"callFailure"_s));
        QVERIFY(label("callFailure").contains(u"429 Too Many Requests"_s));
    }

    void threeHundredMessagesCostWhatIsOnScreen()
    {
        const tests::Watchdog dog;
        show(ConversationView::Scope::Span, {talk(300)});
        auto *list = find<FlowList>("chat");
        QTRY_COMPARE(list->count(), 301);
        QVERIFY2(list->existing() < 60, qPrintable(QString::number(list->existing())));
        auto *bar = list->verticalScrollBar();
        for (int step = 0; step < 400 && bar->value() < bar->maximum(); ++step) {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            QCoreApplication::processEvents(); // a person turns pages one by one
        }
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(texts().contains(u"message 300"_s));
        QVERIFY(list->existing() < 60);
        list->setTopEntry(150);
        QCOMPARE(list->topEntry(), 150);
        QVERIFY(texts().contains(u"message 150"_s));
        QCoreApplication::sendPostedEvents();
        QVERIFY(dog.longestGapMs() < 1000);
    }

    void aPromptOfMegabytesStaysFluid()
    {
        std::string text;
        while (text.size() < 5U * 1024 * 1024)
            text += "A line of *words* with `code` | and more.\n";
        const auto outline =
            outlineOf({call(1, {message("user", text), message("assistant", "A")})});
        const tests::Watchdog dog;
        show(ConversationView::Scope::Span, outline, 0);
        QTRY_VERIFY(m_view->findChild<QPushButton *>(u"showMore"_s));
        auto *more = find<QPushButton>("showMore");
        for (int i = 0; i < 5; ++i) {
            const auto before = texts().size();
            more->click();
            QTRY_COMPARE(texts().size(), before + 1);
        }
        QVERIFY(texts().size() > 5);
        QVERIFY2(dog.longestGapMs() < 1000, qPrintable(QString::number(dog.longestGapMs())));
    }

    void theWholeChatCanBeCopied()
    {
        show(ConversationView::Scope::Span,
             {call(1, {message("user", "How?"), message("assistant", "So.")})});
        QTRY_COMPARE(texts().size(), 2);
        find<QToolButton>("copyConversation")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"**User**\n\nHow?"_s) && copied.contains(u"So."_s));
    }

    void markdownCanBeReadAsWritten()
    {
        show(ConversationView::Scope::Span,
             {call(1, {message("user", "**a**"), message("assistant", "A")})});
        QTRY_COMPARE(texts().value(0), u"a"_s);
        find<QToolButton>("markdownSwitch")->click();
        QTRY_COMPARE(texts().value(0), u"**a**"_s);
    }

    void everythingHasAName()
    {
        show(ConversationView::Scope::Trace, {talk(4)});
        QTRY_COMPARE(texts().size(), 4);
        QVERIFY2(tests::accessibilityFaults(*m_view).isEmpty(), tests::faultsText(*m_view));
    }

    void tabGoesFromTopToBottom()
    {
        show(ConversationView::Scope::Span, {talk(40)});
        auto *list = find<FlowList>("chat");
        QTRY_COMPARE(list->count(), 41);
        list->setFocus();
        int last = -1;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto *focused = QApplication::focusWidget();
            if (!list->isAncestorOf(focused))
                break;
            for (int entry = 0; entry < list->count(); ++entry) {
                if (list->widgetAt(entry) && list->widgetAt(entry)->isAncestorOf(focused)) {
                    QVERIFY(entry == last || entry == last + 1);
                    last = entry;
                    break;
                }
            }
        }
        QVERIFY2(last > 20, qPrintable(QString::number(last)));
    }

private:
    void show(ConversationView::Scope scope, std::vector<Span> spans, int row = 0)
    {
        show(scope, outlineOf(std::move(spans)), row);
    }
    void show(ConversationView::Scope scope, const std::shared_ptr<const Outline> &outline, int row)
    {
        m_view = std::make_unique<ConversationView>(scope);
        m_view->resize(500, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->showTrace(outline, std::make_shared<const Analysis>(analyze(*outline)));
        m_view->setCurrentRow(row);
    }
    template <typename T>
    T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }

    /// Of all that exist, top to bottom.
    template <typename T, typename Text>
    QStringList inOrder(const QString &name, Text textOf) const
    {
        QList<std::pair<int, QString>> found;
        for (auto *widget : m_view->findChildren<T *>(name)) {
            if (!widget->isHidden() && widget->isVisible())
                found.append({widget->mapTo(m_view.get(), QPoint()).y(), textOf(widget)});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList texts;
        for (const auto &[y, text] : found)
            texts += text;
        return texts;
    }
    QStringList roles() const
    {
        return inOrder<QLabel>(u"turnRole"_s, [](QLabel *label) { return label->text(); });
    }
    QStringList texts() const
    {
        return inOrder<QTextEdit>(u"flowText"_s,
                                  [](QTextEdit *text) { return text->toPlainText(); });
    }

    std::unique_ptr<ConversationView> m_view;
};

QTEST_MAIN(TestConversationView)
#include "tst_conversationview.moc"
