#include "ui/sessions/threadpane.h"

#include "ui/explore/celltable.h"
#include "ui/sessions/sessioncells.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {
using namespace Qt::StringLiterals;

ThreadPane::ThreadPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new CellTableModel(threadColumns(), this))
    , m_table(new CellTable(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_copy(new CopyButton(tr("Copy session ID"), this))
    , m_summary(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    m_table->setObjectName(u"threadTable"_s);
    m_table->setAccessibleName(tr("Traces of the session, oldest first"));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_title->setObjectName(u"threadTitle"_s);
    m_copy->setObjectName(u"copySessionButton"_s);
    m_summary->setObjectName(u"threadSummary"_s);
    layOut();
    connect(m_table, &CellTable::opened, this, [this](const QString &key) {
        if (const auto id = app::trace::traceIdFromHex(key.toStdString()))
            Q_EMIT traceOpened(*id);
    });
}

void ThreadPane::layOut()
{
    m_title->setFont(headingFont());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_summary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void ThreadPane::setSession(const Session *session)
{
    m_title->setText(session ? session->id : tr("No session chosen"));
    m_copy->setVisible(session != nullptr);
    m_copy->setCopyText(session ? session->id : QString());
    m_summary->setText(session ? sessionSummary(*session) : QString());
    m_model->setRows(session ? threadRows(session->traces) : QList<CellRow>());
}

void ThreadPane::enter() { m_table->enter(); }

void ThreadPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
