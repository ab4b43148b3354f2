#include "ui/settings/headerseditor.h"

#include "app/broadcast/editor.h"
#include "ui/settings/describe.h"
#include "ui/settings/formparts.h"
#include "ui/settings/headerrow.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
using app::broadcast::Draft;

HeadersEditor::HeadersEditor(QSet<QString> stored, QWidget *parent)
    : DraftSection(parent)
    , m_stored(std::move(stored))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    auto *add = plainButton(tr("Add &Header"), u"addHeader"_s);
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {})->nameEdit()->setFocus(Qt::OtherFocusReason);
        renumber();
    });
}

HeaderRow *HeadersEditor::addRow(const app::broadcast::Header &header, const QString &secret)
{
    auto *row = new HeaderRow;
    row->present(header, secret, m_stored.contains(app::broadcast::headerSecret(header.name)));
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &HeaderRow::edited, this, &HeadersEditor::edited);
    connect(row, &HeaderRow::removeAsked, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        renumber();
        Q_EMIT edited();
    });
    return row;
}

void HeadersEditor::renumber()
{
    int number = 0;
    for (auto *row : std::as_const(m_rows))
        row->setNumber(++number);
    auto *before = static_cast<QWidget *>(nullptr);
    for (auto *row : std::as_const(m_rows)) {
        if (before)
            setTabOrder(before, row);
        before = row;
    }
    if (before)
        setTabOrder(before, findChild<QPushButton *>(u"addHeader"_s));
}

void HeadersEditor::present(const Draft &draft)
{
    for (auto *row : std::as_const(m_rows))
        delete row;
    m_rows.clear();
    for (const auto &header : draft.destination.headers)
        addRow(header, draft.secrets.value(app::broadcast::headerSecret(header.name)));
    renumber();
}

void HeadersEditor::writeTo(Draft &draft) const
{
    draft.destination.headers.clear();
    for (const auto *row : m_rows) {
        if (row->isBlank())
            continue;
        const auto header = row->header();
        draft.destination.headers << header;
        if (header.isSecret && !row->value().isEmpty())
            draft.secrets.insert(app::broadcast::headerSecret(header.name), row->value());
    }
}

QWidget *HeadersEditor::showProblems()
{
    Draft draft;
    writeTo(draft);
    QWidget *first = nullptr;
    for (const auto &problem : app::broadcast::validate(draft, m_stored)) {
        if (problem.key != "headers"_L1)
            continue;
        for (auto *row : std::as_const(m_rows)) {
            if (row->isBlank() || row->header().name != problem.detail)
                continue;
            const auto words = describe(problem);
            row->complain(words.title + u' ' + words.advice);
            first = first ? first : row->nameEdit();
        }
    }
    return first;
}

} // namespace ui
