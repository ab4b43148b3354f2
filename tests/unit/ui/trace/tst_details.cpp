#include "tests/support/demotrace.h"
#include "tests/support/spans.h"
#include "ui/trace/analysis.h"
#include "ui/trace/detailspanel.h"
#include "ui/trace/flowlist.h"
#include "ui/trace/longtext.h"
#include "ui/trace/spanfacts.h"
#include "ui/trace/stackview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace ui;
using namespace Qt::StringLiterals;
using app::trace::Span;

namespace {

std::shared_ptr<const Outline> demo()
{
    return std::make_shared<const Outline>(buildOutline(tests::demoTrace()));
}

std::shared_ptr<const Outline> outlineOf(std::vector<Span> spans)
{
    return std::make_shared<const Outline>(buildOutline(tests::traceOf(std::move(spans))));
}

int rowNamed(const Outline &outline, const std::string &name)
{
    int last = -1;
    for (int row = 0; row < outline.size(); ++row)
        last = outline.span(row).name == name ? row : last;
    return last;
}

QString valueOf(const QList<Fact> &facts, const QString &label)
{
    for (const Fact &fact : facts) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_panel = std::make_unique<DetailsPanel>(); }

    void aModelCallShowsWhatItCost()
    {
        const auto outline = demo();
        const auto facts = llmFacts(outline->span(rowNamed(*outline, "chat gpt-5-mini")));
        QCOMPARE(valueOf(facts, u"Input tokens"_s), u"3,874"_s);
        QCOMPARE(valueOf(facts, u"Output tokens"_s), u"412"_s);
        QCOMPARE(valueOf(facts, u"Cost"_s), u"$0.004518"_s);
        QCOMPARE(valueOf(facts, u"Provider"_s), u"openai"_s);
        QCOMPARE(valueOf(facts, u"Finish reason"_s), u"stop"_s);
        QVERIFY(valueOf(facts, u"Model"_s).startsWith(u"gpt-5-mini"_s));
        QVERIFY(llmFacts(outline->span(rowNamed(*outline, "SELECT orders"))).isEmpty());
    }

    void anErrorIsToldInWords()
    {
        const auto outline = demo();
        m_panel->showRow(outline, rowNamed(*outline, "execute_tool track_shipment"));
        auto *status = m_panel->findChild<MessageBar *>(u"spanStatus"_s);
        QVERIFY(!status->isHidden());
        QCOMPARE(status->tone(), MessageBar::Tone::Error);
        QVERIFY(status->text().contains(u"2.0 s"_s));
        m_panel->showRow(outline, 0);
        QVERIFY(status->isHidden());
    }

    void theFilterHidesWhatDoesNotMatch()
    {
        const auto outline = demo();
        m_panel->showRow(outline, rowNamed(*outline, "chat gpt-5-mini"));
        auto *tree = m_panel->findChild<QTreeWidget *>(u"attributeTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        m_panel->findChild<QLineEdit *>(u"attributeFilter"_s)->setText(u"OPENAI"_s);
        int shown = 0;
        for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
            shown += !tree->topLevelItem(0)->child(i)->isHidden();
        QCOMPARE(shown, 1);
        QVERIFY(tree->topLevelItem(1)->isHidden());
    }

    void aValueIsShownWholeAndFilteredFor()
    {
        const auto outline = demo();
        m_panel->showRow(outline, rowNamed(*outline, "chat gpt-5-mini"));
        auto *tree = m_panel->findChild<QTreeWidget *>(u"attributeTree"_s);
        tree->setCurrentItem(
            tree->findItems(u"gen_ai.input.messages"_s, Qt::MatchExactly | Qt::MatchRecursive)
                .front());
        QVERIFY(m_panel->findChild<QPlainTextEdit *>(u"attributeValue"_s)
                    ->toPlainText()
                    .contains(u"\n    {\n"_s));
        tree->setCurrentItem(
            tree->findItems(u"gen_ai.request.model"_s, Qt::MatchExactly | Qt::MatchRecursive)
                .front());
        QSignalSpy filter(m_panel.get(), &DetailsPanel::filterRequested);
        m_panel->findChild<QToolButton *>(u"filterForValue"_s)->click();
        QCOMPARE(filter.size(), 1);
        QCOMPARE(filter[0][0].toString(), u"{ span.gen_ai.request.model = \"gpt-5-mini\" }"_s);
    }

    void eventsAreInOrderOfTime()
    {
        const auto outline = demo();
        showTab(outline, rowNamed(*outline, "execute_tool track_shipment"), u"Events 2"_s);
        QTRY_COMPARE(labels(u"eventName"_s), (QStringList{u"retry.scheduled"_s, u"exception"_s}));
        QVERIFY(labels(u"eventTime"_s).contains(u"+4.18 s"_s));
        QVERIFY(stackText().contains(u"File \"agent/tools/shipping.py\", line 84"_s));
    }

    void framesOfLibrariesAreFolded()
    {
        Span span = tests::span({});
        span.events.resize(1);
        span.events[0].name = "exception";
        span.events[0].attributes = {{"exception.stacktrace",
                                      "Error: no\n    at run (/srv/app.js:1:1)\n"
                                      "    at a (/srv/node_modules/x.js:1:1)\n"
                                      "    at b (/srv/node_modules/x.js:2:1)"}};
        showTab(outlineOf({span}), 0, u"Events 1"_s);
        QTRY_VERIFY(stackText().contains(u"/srv/app.js"_s));
        QVERIFY(!stackText().contains(u"node_modules"_s));
        auto *fold = m_panel->findChild<QToolButton *>(u"disclosure"_s);
        QCOMPARE(fold->text(), u"2 frames of libraries"_s);
        fold->click();
        QTRY_VERIFY(stackText().contains(u"node_modules"_s));
        m_panel->findChild<QToolButton *>(u"copyStack"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"x.js:2:1)"_s));
    }

    void textOfSpansIsNeverHtml()
    {
        Span span = tests::span({});
        span.events.resize(1);
        span.events[0].name = "<b>bold</b>";
        span.events[0].attributes = {{"k", "<img src='file:///etc/passwd'>"}};
        showTab(outlineOf({span}), 0, u"Events 1"_s);
        QTRY_COMPARE(labels(u"eventName"_s), (QStringList{u"<b>bold</b>"_s}));
        for (const auto *label :
             m_panel->findChild<FlowList *>(u"events"_s)->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void thousandsOfEventsCostWhatIsOnScreen()
    {
        Span span = tests::span({});
        span.events.resize(5'000);
        showTab(outlineOf({span}), 0, u"Events 5,000"_s);
        auto *list = m_panel->findChild<FlowList *>(u"events"_s);
        QTRY_COMPARE(list->count(), 5'000);
        QTRY_VERIFY(list->existing() > 0);
        QVERIFY(list->existing() < 100);
    }

    void linksLeadBothWays()
    {
        Span first = tests::span({.number = 1});
        Span second = tests::span({.number = 2, .start = 150});
        second.links.resize(2);
        second.links[0].traceId = second.traceId;
        second.links[0].spanId = first.spanId;
        second.links[1].traceId = tests::traceId(9);
        second.links[1].spanId = tests::spanId(9);
        const auto outline = outlineOf({first, second});
        showTab(outline, 1, u"Links 2"_s);
        QSignalSpy opened(m_panel.get(), &DetailsPanel::spanRequested);
        QTRY_COMPARE(m_panel->findChildren<QPushButton *>(u"openLink"_s).size(), 2);
        for (auto *button : m_panel->findChildren<QPushButton *>(u"openLink"_s))
            button->click();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][1].value<app::trace::SpanId>(), first.spanId);
        QCOMPARE(opened[1][0].value<app::trace::TraceId>(), tests::traceId(9));
        showTab(outline, 0, u"Links 1"_s);
        opened.clear();
        QTRY_COMPARE(m_panel->findChildren<QPushButton *>(u"openLink"_s).size(), 1);
        m_panel->findChild<QPushButton *>(u"openLink"_s)->click();
        QCOMPARE(opened.at(0).at(1).value<app::trace::SpanId>(), second.spanId);
    }

    void anAttributeCanBeFilteredOutGroupedAndShown()
    {
        const auto outline = demo();
        m_panel->showRow(outline, rowNamed(*outline, "chat gpt-5-mini"));
        choose(u"gen_ai.request.model"_s);
        QSignalSpy filter(m_panel.get(), &DetailsPanel::filterRequested);
        QSignalSpy group(m_panel.get(), &DetailsPanel::groupRequested);
        QSignalSpy column(m_panel.get(), &DetailsPanel::columnRequested);
        m_panel->findChild<QToolButton *>(u"filterOutValue"_s)->click();
        QCOMPARE(filter.at(0).at(0).toString(),
                 u"{ span.gen_ai.request.model != \"gpt-5-mini\" }"_s);
        m_panel->findChild<QToolButton *>(u"attributeActions"_s)->click();
        auto *menu = m_panel->findChild<QMenu *>(u"attributeMenu"_s);
        for (auto *action : menu->actions())
            if (action->text() == u"Group the trace by it"_s
                || action->text() == u"Show as a column"_s)
                action->trigger();
        QCOMPARE(group.at(0).at(0).toString(), u"gen_ai.request.model"_s);
        QCOMPARE(column.at(0).at(0).toString(), u"gen_ai.request.model"_s);
        menu->close();
    }

    void jsonIsATreeWhenAskedFor()
    {
        const auto outline = demo();
        showTab(outline, rowNamed(*outline, "chat gpt-5-mini"), {});
        m_panel->findChild<QTabWidget *>(u"detailTabs"_s)->setCurrentIndex(2);
        auto *tree = m_panel->findChild<QTreeView *>(u"jsonTree"_s);
        auto *form = m_panel->findChild<QToolButton *>(u"treeSwitch"_s);
        choose(u"gen_ai.request.model"_s);
        QVERIFY(form->isHidden());
        choose(u"gen_ai.input.messages"_s);
        QVERIFY(!form->isHidden() && !tree->isVisible());
        form->click();
        QTRY_VERIFY(tree->isVisible());
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), u"[0]"_s);
    }

    void emptyTabsAreNotOffered()
    {
        const auto outline = demo();
        auto *tabs = m_panel->findChild<QTabWidget *>(u"detailTabs"_s);
        m_panel->showRow(outline, 0);
        QVERIFY(!tabs->isTabVisible(3));
        m_panel->showRow(outline, rowNamed(*outline, "execute_tool track_shipment"));
        QVERIFY(tabs->isTabVisible(3));
        QCOMPARE(tabs->tabText(3), u"Events 2"_s);
    }

    void rawIsMadeWhenLookedAt()
    {
        auto *raw = m_panel->findChild<QPlainTextEdit *>(u"rawText"_s);
        m_panel->show();
        m_panel->showRow(demo(), 0);
        QVERIFY(raw->toPlainText().isEmpty());
        m_panel->findChild<QTabWidget *>(u"detailTabs"_s)->setCurrentIndex(5);
        QTRY_VERIFY(raw->toPlainText().contains(u"\"resourceSpans\""_s));
    }

    void theHeaderHoldsTheWholeId()
    {
        const auto outline = demo();
        m_panel->showRow(outline, 0);
        QCOMPARE(m_panel->findChild<ElidedLabel *>(u"spanId"_s)->text().size(), 16);
    }

    void theRestOfALongTextWaits()
    {
        LongText text(u"t"_s, u"Text"_s);
        text.setText(QString(100'000, u'x'));
        auto *more = text.findChild<QPushButton *>(u"tMore"_s);
        QCOMPARE(text.edit()->toPlainText().size(), 65'536);
        QCOMPARE(more->text(), u"Showing 65,536 of 100,000 characters — show more"_s);
        more->click();
        QCOMPARE(text.edit()->toPlainText(), text.text());
        QVERIFY(more->isHidden());
    }

private:
    void showTab(const std::shared_ptr<const Outline> &outline, int row, const QString &title)
    {
        m_panel->resize(420, 700);
        m_panel->show();
        m_panel->showRow(outline, row);
        m_panel->setAnalysis(std::make_shared<const Analysis>(analyze(*outline)));
        auto *tabs = m_panel->findChild<QTabWidget *>(u"detailTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == title)
                return tabs->setCurrentIndex(i);
        }
        QVERIFY2(title.isEmpty(), qPrintable(title));
    }
    void choose(const QString &key)
    {
        auto *tree = m_panel->findChild<QTreeWidget *>(u"attributeTree"_s);
        tree->setCurrentItem(tree->findItems(key, Qt::MatchExactly | Qt::MatchRecursive).front());
    }
    QStringList labels(const QString &name) const
    {
        QStringList texts;
        for (const auto *label : m_panel->findChildren<QLabel *>(name))
            texts += label->text();
        return texts;
    }
    QString stackText() const
    {
        QString text;
        for (const auto *stack : m_panel->findChildren<StackView *>()) {
            for (const auto *part : stack->findChildren<QTextEdit *>())
                text += part->toPlainText() + u'\n';
        }
        return text;
    }

    std::unique_ptr<DetailsPanel> m_panel;
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
