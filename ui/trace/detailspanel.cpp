#include "ui/trace/detailspanel.h"

#include "app/trace/role.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/attributestab.h"
#include "ui/trace/conversationview.h"
#include "ui/trace/eventcard.h"
#include "ui/trace/factgrid.h"
#include "ui/trace/flowlist.h"
#include "ui/trace/linkcard.h"
#include "ui/trace/rawtab.h"
#include "ui/trace/spanfacts.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int dotSize = 10;

ElidedLabel *quietLabel(QWidget *parent, const QFont &font)
{
    auto *label = new ElidedLabel({}, parent);
    label->setFont(font);
    return label;
}

FlowList *cardList(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *list = new FlowList(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    return list;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_dot(new QLabel(this))
    , m_name(quietLabel(this, headingFont()))
    , m_service(quietLabel(this, bodyFont()))
    , m_spanId(quietLabel(this, monospaceFont()))
    , m_copyId(new CopyButton(tr("Copy span ID"), this))
    , m_tabs(new QTabWidget(this))
    , m_status(new MessageBar(this))
    , m_llm(new Card(this))
    , m_llmFacts(new FactGrid(FactGrid::Form::Tiles, m_llm))
    , m_facts(new FactGrid(FactGrid::Form::Lines, this))
    , m_messages(new ConversationView(ConversationView::Scope::Span, this))
    , m_attributes(new AttributesTab(this))
    , m_events(cardList(u"events"_s, tr("Events"), this))
    , m_links(cardList(u"links"_s, tr("Links"), this))
    , m_raw(new RawTab(this))
{
    setObjectName(u"details"_s);
    m_copyId->setObjectName(u"copySpanId"_s);
    setAccessibleName(tr("Details of the span"));
    makeTabs();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(
        new EmptyState(u"trace"_s, tr("Select a span to see its details."), {}, this));
    m_stack->addWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_attributes, &AttributesTab::filterRequested, this, &DetailsPanel::filterRequested);
    connect(m_attributes, &AttributesTab::groupRequested, this, &DetailsPanel::groupRequested);
    connect(m_attributes, &AttributesTab::columnRequested, this, &DetailsPanel::columnRequested);
    connect(m_messages, &ConversationView::sessionRequested, this, &DetailsPanel::sessionRequested);
    connect(m_messages, &ConversationView::rowChosen, this, &DetailsPanel::rowChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int tab) { m_wantedTab = m_isFilling ? m_wantedTab : tab; });
}

void DetailsPanel::makeTabs()
{
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->addTab(m_attributes, tr("Attributes"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_links, tr("Links"));
    m_tabs->addTab(m_raw, tr("Raw"));
}

QWidget *DetailsPanel::makeHeader()
{
    m_name->setObjectName(u"spanName"_s);
    m_spanId->setObjectName(u"spanId"_s);
    m_service->setObjectName(u"spanService"_s);
    auto *header = new QWidget(this);
    auto *grid = new QGridLayout(header);
    grid->setContentsMargins(space::m, space::m, space::s, space::s);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_dot, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_service, 1, 1, 1, 2);
    grid->addWidget(m_spanId, 2, 1);
    grid->addWidget(m_copyId, 2, 2);
    grid->setColumnStretch(1, 1);
    return header;
}

QWidget *DetailsPanel::makeOverview()
{
    m_status->setObjectName(u"spanStatus"_s);
    m_llm->setObjectName(u"llmFacts"_s);
    m_llm->contentLayout()->addWidget(m_llmFacts);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_status);
    column->addWidget(m_llm);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"spanOverview"_s);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void DetailsPanel::showRow(std::shared_ptr<const Outline> outline, int row)
{
    if (outline != m_outline)
        m_analysis = nullptr; // was of another trace
    m_outline = std::move(outline);
    m_row = m_outline ? row : -1;
    m_messages->showTrace(m_outline, m_analysis);
    m_messages->setCurrentRow(m_row);
    m_stack->setCurrentIndex(m_row < 0 ? 0 : 1);
    m_raw->showRow(m_outline, m_row);
    fillEvents();
    fillLinks();
    if (m_row < 0)
        return m_attributes->clear();
    fillHeader();
    fillOverview();
    m_attributes->showRow(m_outline, m_row);
    showTabs();
}

/// Only what this span has; going from span to span stays on the tab a person chose.
void DetailsPanel::showTabs()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto &span = m_outline->span(m_row);
    const auto counted = [](const QString &word, qsizetype n) {
        return n > 0 ? u"%1 %2"_s.arg(word, formatCount(n)) : word;
    };
    m_tabs->setTabText(Attributes, counted(tr("Attributes"), m_attributes->attributeCount()));
    m_tabs->setTabText(Events, counted(tr("Events"), qsizetype(span.events.size())));
    m_tabs->setTabText(Links, counted(tr("Links"), m_links->count()));
    m_tabs->setTabVisible(Messages,
                          app::trace::roleOf(span.attributes) != app::trace::Role::Infrastructure);
    m_tabs->setTabVisible(Events, !span.events.empty());
    m_tabs->setTabVisible(Links, m_links->count() > 0);
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(m_wantedTab) ? m_wantedTab : int(Overview));
}

void DetailsPanel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    m_messages->showTrace(m_outline, m_analysis);
    if (m_row < 0)
        return;
    fillLinks(); // now those that lead here are known
    showTabs();
}

void DetailsPanel::setServiceColor(const QColor &color)
{
    m_serviceColor = color;
    updateDot();
}

void DetailsPanel::fillHeader()
{
    const auto &span = m_outline->span(m_row);
    const QString id = QString::fromStdString(toHex(span.spanId));
    QStringList line{serviceText(*m_outline, m_row)};
    if (const QString kind = kindText(span.kind); !kind.isEmpty())
        line += kind;
    line += formatDuration(m_outline->spanDurationNs(m_row));
    m_name->setText(oneLine(span.name));
    m_service->setText(line.join(u" · "_s));
    m_spanId->setText(id);
    m_copyId->setCopyText(id);
}

void DetailsPanel::fillOverview()
{
    using app::trace::StatusCode;
    const auto &span = m_outline->span(m_row);
    const QString message = QString::fromStdString(span.status.message);
    if (span.status.code == StatusCode::Error)
        m_status->showMessage(MessageBar::Tone::Error, tr("Error"), message);
    else
        m_status->clear();
    const auto facts = llmFacts(span);
    m_llm->setVisible(!facts.isEmpty());
    m_llmFacts->setFacts(facts);
    m_facts->setFacts(overviewFacts(*m_outline, m_row));
}

void DetailsPanel::fillEvents()
{
    if (m_row < 0)
        return m_events->setEntries(0, {});
    const auto events = eventsInTime(m_outline->span(m_row));
    m_events->setEntries(
        int(events.size()), [outline = m_outline, row = m_row, events](int index, QWidget *parent) {
            return new EventCard(outline->span(row), *events[std::size_t(index)], parent);
        });
}

/// The span's own links, then those that lead here.
void DetailsPanel::fillLinks()
{
    if (m_row < 0)
        return m_links->setEntries(0, {});
    const auto &own = m_outline->span(m_row).links;
    std::vector<int> from;
    for (std::size_t i = 0; m_analysis && i < m_analysis->links.size(); ++i) {
        if (m_analysis->links[i].to == m_row)
            from.push_back(m_analysis->links[i].from);
    }
    m_links->setEntries(int(own.size() + from.size()),
                        [this, outline = m_outline, &own, from](int index, QWidget *parent) {
                            const auto at = std::size_t(index);
                            auto *card = at < own.size()
                                ? new LinkCard(*outline, own[at], parent)
                                : new LinkCard(*outline, from[at - own.size()], parent);
                            connect(card, &LinkCard::opened, this, &DetailsPanel::spanRequested);
                            return card;
                        });
}

void DetailsPanel::updateDot()
{
    m_dot->setFixedSize(dotSize, dotSize);
    QPixmap pixmap(QSize(dotSize, dotSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_serviceColor);
    painter.drawEllipse(QRectF(0, 0, dotSize, dotSize));
    painter.end();
    m_dot->setPixmap(pixmap);
}

} // namespace ui
