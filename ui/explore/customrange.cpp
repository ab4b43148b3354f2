#include "ui/explore/customrange.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/iconbutton.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {
using namespace Qt::StringLiterals;
namespace {

constexpr app::UnixNano nsPerMs = 1'000'000U;

QDateTimeEdit *timeEdit(const QString &objectName, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    return edit;
}

QDateTime moment(app::UnixNano time)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(time / nsPerMs));
}

app::UnixNano unixNano(const QDateTime &time)
{
    return app::UnixNano(std::max<qint64>(0, time.toMSecsSinceEpoch())) * nsPerMs;
}

} // namespace

CustomRange::CustomRange(QWidget *parent)
    : QWidget(parent)
    , m_from(timeEdit(u"rangeFrom"_s, this))
    , m_to(timeEdit(u"rangeTo"_s, this))
    , m_use(new QPushButton(tr("Use this range"), this))
{
    m_use->setObjectName(u"rangeUse"_s);
    auto *from = new QLabel(tr("&From"), this);
    from->setBuddy(m_from);
    m_from->setAccessibleName(tr("Start of the range"));
    auto *to = new QLabel(tr("&to"), this);
    to->setBuddy(m_to);
    m_to->setAccessibleName(tr("End of the range"));
    auto *close = new IconButton(u"close"_s, tr("Close without changing the range"), this);
    close->setObjectName(u"rangeClose"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(from), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(to), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_use), static_cast<QWidget *>(close)})
        row->addWidget(widget);

    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &CustomRange::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &CustomRange::check);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_use, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT chosen(choice());
    });
    hide();
}

void CustomRange::edit(const TimeChoice &current, app::UnixNano now)
{
    const auto range = rangeAt(current, now);
    const auto end = std::min(range.endUnixNano, now);
    const app::UnixNano day = 86'400'000U * nsPerMs;
    const auto start = range.startUnixNano > 0 ? range.startUnixNano : end - std::min(end, day);
    m_from->setDateTime(moment(start));
    m_to->setDateTime(moment(end));
    check();
    show();
    m_from->setFocus(Qt::OtherFocusReason);
}

TimeChoice CustomRange::choice() const
{
    // the edits count in seconds: the whole last one belongs to the range
    const auto wholeSecond = 999U * nsPerMs + 999'999U;
    return {TimeChoice::Kind::Between,
            {},
            unixNano(m_from->dateTime()),
            unixNano(m_to->dateTime()) + wholeSecond};
}

void CustomRange::check()
{
    const bool isRange = m_from->dateTime() <= m_to->dateTime();
    m_use->setEnabled(isRange);
    m_use->setToolTip(isRange ? QString() : tr("The end is before the start"));
}

} // namespace ui
