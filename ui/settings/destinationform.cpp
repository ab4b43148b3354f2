#include "ui/settings/destinationform.h"

#include "app/async/deliver.h"
#include "app/sources/tracesource.h"
#include "ui/settings/connectionform.h"
#include "ui/settings/filterform.h"
#include "ui/settings/growingscrollarea.h"
#include "ui/settings/keyfilterform.h"
#include "ui/settings/previewpane.h"
#include "ui/settings/privacyform.h"
#include "ui/settings/samplingform.h"
#include "ui/theme/metrics.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;
namespace {

/// Where OpenRouter and Spancast's gateway say which key a call was made with.
constexpr auto keyNameTag = "span.trace.metadata.openrouter.api_key_name";
constexpr int mostKeyNames = 100;

} // namespace

DestinationForm::DestinationForm(const Draft &draft, const Needs &needs, QWidget *parent)
    : QWidget(parent)
    , m_base(draft.destination)
    , m_tabs(new QTabWidget)
    , m_connection(new ConnectionForm(needs.type, draft.destination, needs.stored))
    , m_keys(new KeyFilterForm)
    , m_preview(new PreviewPane(needs.source))
{
    m_tabs->setObjectName(u"destinationTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of this destination"));
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    auto *privacy = new PrivacyForm;
    take(m_connection);
    addPage(m_connection, tr("Connection"), true);
    addPage(choicePage(), tr("Sampling and Filters"), true);
    take(privacy);
    addPage(privacy, tr("Privacy"), true);
    addPage(m_preview, tr("Preview"), false);
    for (auto *section : m_sections)
        section->present(draft);
    for (auto *section : m_sections)
        connect(section, &DraftSection::edited, this, [this] {
            m_preview->follow(this->draft().destination);
            Q_EMIT edited();
        });
    m_preview->follow(draft.destination);
    askForKeyNames(needs.source);
}

void DestinationForm::take(DraftSection *section) { m_sections << section; }

void DestinationForm::addPage(QWidget *page, const QString &title, bool scrolls)
{
    m_tabs->addTab(scrolls ? new GrowingScrollArea(page) : page, title);
}

QWidget *DestinationForm::choicePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, space::m, space::s, 0);
    column->setSpacing(space::l);
    const QList<DraftSection *> parts{new SamplingForm, m_keys, new FilterForm};
    for (auto *part : parts) {
        take(part);
        column->addWidget(part);
    }
    column->addStretch();
    return page;
}

void DestinationForm::askForKeyNames(app::sources::TraceSource *source)
{
    if (!source)
        return;
    app::query::TagValuesRequest request;
    request.tag = keyNameTag;
    request.limit = mostKeyNames;
    app::deliver(source->tagValues(request), this,
                 [this](const app::Result<std::vector<app::query::TagValue>> &values) {
                     QStringList names;
                     if (values)
                         for (const auto &one : *values)
                             names << QString::fromStdString(one.value);
                     m_keys->offer(names);
                 });
}

Draft DestinationForm::draft() const
{
    Draft made{m_base, {}, {}};
    for (const auto *section : m_sections)
        section->writeTo(made);
    return made;
}

bool DestinationForm::isValid() const
{
    return std::all_of(m_sections.begin(), m_sections.end(),
                       [](const DraftSection *section) { return section->isValid(); });
}

void DestinationForm::reveal(QWidget *field)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->isAncestorOf(field))
            m_tabs->setCurrentIndex(tab);
    field->setFocus(Qt::OtherFocusReason);
}

void DestinationForm::showAllProblems()
{
    QWidget *first = nullptr;
    for (auto *section : m_sections)
        if (auto *wrong = section->showProblems(); wrong && !first)
            first = wrong;
    if (first)
        reveal(first);
}

void DestinationForm::markField(app::broadcast::Field field, const QString &text)
{
    using app::broadcast::Field;
    if (field == Field::None || field == Field::Other)
        return;
    m_tabs->setCurrentIndex(0);
    m_connection->markField(field, text);
}

void DestinationForm::focusFirst() { m_connection->focusFirst(); }

} // namespace ui
