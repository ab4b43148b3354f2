#include "ui/trace/detailspanel.h"

#include "app/trace/role.h"
#include "ui/theme/colors.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/trace/attributestab.h"
#include "ui/trace/conversationview.h"
#include "ui/trace/factgrid.h"
#include "ui/trace/spandocument.h"
#include "ui/trace/waterfalltext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>
#include <QTextOption>
#include <QVBoxLayout>
#include <limits>

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

QTextEdit *readOnlyText(const QString &name, QWidget *parent)
{
    auto *text = new QTextEdit(parent);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setReadOnly(true);
    text->setAccessibleName(name);
    text->setFrameShape(QFrame::NoFrame);
    text->setUndoRedoEnabled(false);
    return text;
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
    , m_events(readOnlyText(tr("Events"), this))
    , m_moreEvents(new QPushButton(this))
    , m_links(readOnlyText(tr("Links"), this))
    , m_moreLinks(new QPushButton(this))
    , m_raw(new QPlainTextEdit(this))
    , m_copyRaw(new CopyButton(tr("Copy JSON"), this))
{
    setObjectName(u"details"_s);
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
    const auto showAll = [this] { fillDocuments(std::numeric_limits<int>::max()); };
    connect(m_moreEvents, &QPushButton::clicked, this, showAll);
    connect(m_moreLinks, &QPushButton::clicked, this, showAll);
    connect(m_messages, &ConversationView::rowChosen, this, &DetailsPanel::rowChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_wantedTab = m_isFilling ? m_wantedTab : tab;
        fillRaw();
    });
}

void DetailsPanel::makeTabs()
{
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->addTab(m_attributes, tr("Attributes"));
    m_tabs->addTab(makeDocumentTab(m_events, m_moreEvents, u"eventsText"_s), tr("Events"));
    m_tabs->addTab(makeDocumentTab(m_links, m_moreLinks, u"linksText"_s), tr("Links"));
    m_tabs->addTab(makeRaw(), tr("Raw"));
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

QWidget *DetailsPanel::makeDocumentTab(QTextEdit *text, QPushButton *more, const QString &name)
{
    text->setObjectName(name);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text, 1);
    column->addWidget(more, 0, Qt::AlignHCenter);
    return page;
}

QWidget *DetailsPanel::makeRaw()
{
    m_raw->setObjectName(u"rawText"_s);
    m_raw->setAccessibleName(tr("OTLP JSON of the span"));
    m_raw->setReadOnly(true);
    m_raw->setFont(monospaceFont());
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->document()->setDocumentMargin(space::m);
    auto *page = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::xs, space::s, 0);
    bar->addWidget(new TextLabel(TextLabel::Role::Caption, tr("OTLP JSON"), page), 1);
    bar->addWidget(m_copyRaw);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_raw, 1);
    return page;
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
    m_raw->clear();
    if (m_row < 0)
        return m_attributes->clear();
    fillHeader();
    fillOverview();
    m_attributes->showRow(m_outline, m_row);
    fillDocuments(mostShownAtOnce);
    fillRaw();
    const auto &span = m_outline->span(m_row);
    const auto counted = [](const QString &word, qsizetype n) {
        return n > 0 ? u"%1 %2"_s.arg(word, formatCount(n)) : word;
    };
    m_tabs->setTabText(Attributes, counted(tr("Attributes"), m_attributes->attributeCount()));
    m_tabs->setTabText(Events, counted(tr("Events"), qsizetype(span.events.size())));
    m_tabs->setTabText(Links, counted(tr("Links"), qsizetype(span.links.size())));
    showTabs();
}

void DetailsPanel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    m_messages->showTrace(m_outline, m_analysis);
}

/// Only what this span has; going from span to span stays on the tab a person chose.
void DetailsPanel::showTabs()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto &span = m_outline->span(m_row);
    m_tabs->setTabVisible(Messages,
                          app::trace::roleOf(span.attributes) != app::trace::Role::Infrastructure);
    m_tabs->setTabVisible(Events, !span.events.empty());
    m_tabs->setTabVisible(Links, !span.links.empty());
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(m_wantedTab) ? m_wantedTab : int(Overview));
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

void DetailsPanel::fillDocuments(int most)
{
    const auto &span = m_outline->span(m_row);
    const Colors colors = colorsFor(palette());
    const auto offerRest = [](QPushButton *button, int shown, std::size_t all,
                              const QString &text) {
        button->setVisible(shown < int(all));
        button->setText(text.arg(formatCount(shown), formatCount(qint64(all))));
    };
    const int events = writeEvents(*m_events->document(), span, colors, most);
    offerRest(m_moreEvents, events, span.events.size(), tr("Showing %1 of %2 events — show all"));
    const int links = writeLinks(*m_links->document(), span, colors, most);
    offerRest(m_moreLinks, links, span.links.size(), tr("Showing %1 of %2 links — show all"));
}

/// JSON is made when it is looked at: a span's prompts may be megabytes.
void DetailsPanel::fillRaw()
{
    if (m_row < 0 || m_tabs->currentIndex() != Raw)
        return;
    const QString json = rawJson(m_outline->located(m_row));
    m_raw->setPlainText(json);
    m_copyRaw->setCopyText(json);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_row < 0)
        return;
    fillDocuments(mostShownAtOnce);
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
