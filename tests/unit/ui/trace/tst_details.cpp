#include "tests/support/demotrace.h"
#include "ui/trace/detailspanel.h"
#include "ui/trace/spandocument.h"
#include "ui/trace/spanfacts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>
#include <QTreeWidget>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Outline> demo()
{
    return std::make_shared<const Outline>(buildOutline(tests::demoTrace()));
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
        m_panel->findChild<QPushButton *>(u"filterForValue"_s)->click();
        QCOMPARE(filter.size(), 1);
        QCOMPARE(filter[0][0].toString(), u"{ span.gen_ai.request.model = \"gpt-5-mini\" }"_s);
    }

    void eventsAreInOrderOfTime()
    {
        const auto outline = demo();
        m_panel->showRow(outline, rowNamed(*outline, "execute_tool track_shipment"));
        const QString text = m_panel->findChild<QTextEdit *>(u"eventsText"_s)->toPlainText();
        QVERIFY(text.indexOf(u"retry.scheduled"_s) < text.indexOf(u"exception.type"_s));
        QVERIFY(text.contains(u"+4.18 s"_s));
        QVERIFY(text.contains(u"File \"agent/tools/shipping.py\", line 84"_s));
    }

    void textOfSpansIsNeverHtml()
    {
        app::trace::Span span;
        app::trace::Event event;
        event.name = "<b>bold</b>";
        event.attributes = {{"k", "<img src='file:///etc/passwd'>"}};
        span.events = {event};
        QTextDocument document;
        QCOMPARE(writeEvents(document, span, {}, 10), 1);
        QVERIFY(document.toPlainText().contains(u"<b>bold</b>"_s));
        QVERIFY(document.toPlainText().contains(u"<img src="_s));
    }

    void manyEventsAreCutAndCounted()
    {
        app::trace::Span span;
        span.events.resize(mostShownAtOnce + 50);
        QTextDocument document;
        QCOMPARE(writeEvents(document, span, {}, mostShownAtOnce), mostShownAtOnce);
        QCOMPARE(writeEvents(document, span, {}, 1'000'000), mostShownAtOnce + 50);
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
        m_panel->showRow(demo(), 0);
        QVERIFY(raw->toPlainText().isEmpty());
        m_panel->findChild<QTabWidget *>(u"detailTabs"_s)->setCurrentIndex(5);
        QVERIFY(raw->toPlainText().contains(u"\"resourceSpans\""_s));
    }

    void theHeaderHoldsTheWholeId()
    {
        const auto outline = demo();
        m_panel->showRow(outline, 0);
        QCOMPARE(m_panel->findChild<ElidedLabel *>(u"spanId"_s)->text().size(), 16);
    }

private:
    std::unique_ptr<DetailsPanel> m_panel;
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
