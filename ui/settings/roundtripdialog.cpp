#include "ui/settings/roundtripdialog.h"

#include "app/async/deliver.h"
#include "app/sources/roundtrip.h"
#include "app/sources/temposource.h"
#include "ui/models/describe.h"
#include "ui/settings/doubtlist.h"
#include "ui/settings/formparts.h"
#include "ui/theme/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::sources::RoundTrip;
using app::sources::SourceDraft;

namespace ui {
namespace {

constexpr int firstWidth = 560;
constexpr auto tickTime = 1s;

int secondsOf(std::chrono::milliseconds time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

/// One wait at one source; gone, it asks no more.
struct RoundTripDialog::Attempt final : public QObject {
    Attempt(const SourceDraft &draft, const app::sources::Arrivals &arrivals)
        : source(accessTo(draft), arrivals.client, arrivals.clock)
        , trip(source, arrivals.clock)
    {
    }
    app::sources::TempoSource source;
    RoundTrip trip;
};

RoundTripDialog::RoundTripDialog(const app::sources::Arrivals &arrivals, const Sought &sought,
                                 QWidget *parent)
    : QDialog(parent)
    , m_arrivals(arrivals)
    , m_sought(sought)
    , m_choice(new QComboBox)
    , m_progress(new QProgressBar)
    , m_elapsed(new TextLabel(TextLabel::Role::Muted, {}))
    , m_result(new MessageBar)
    , m_doubts(new DoubtList)
    , m_again(plainButton(tr("&Wait Again"), u"againButton"_s))
    , m_close(plainButton({}, u"closeButton"_s))
{
    setObjectName(u"roundTripDialog"_s);
    setWindowTitle(tr("Wait for a Trace"));
    build();
    connect(m_choice, &QComboBox::activated, this, &RoundTripDialog::begin);
    connect(m_again, &QPushButton::clicked, this, &RoundTripDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(firstWidth, sizeHint().height());
    begin();
}

RoundTripDialog::~RoundTripDialog() { end(); }

void RoundTripDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    buildChoice(column);
    m_progress->setObjectName(u"waitProgress"_s);
    m_progress->setAccessibleName(tr("Seconds waited"));
    m_progress->setRange(0, int(RoundTrip::usual.count()));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_elapsed->setObjectName(u"waitElapsed"_s);
    column->addWidget(m_elapsed);
    m_result->setObjectName(u"waitResult"_s);
    column->addWidget(m_result);
    column->addWidget(m_doubts);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void RoundTripDialog::buildChoice(QVBoxLayout *column)
{
    m_choice->setObjectName(u"waitSource"_s);
    for (const auto &source : m_arrivals.saved.all())
        m_choice->addItem(source.name, source.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_sought.source)));
    const auto id = QString::fromStdString(toHex(m_sought.trace));
    auto *what = note(tr("Waiting until trace %1 can be read.").arg(shortId(id)));
    what->setToolTip(id);
    column->addWidget(what);
    addLabelled(formGrid(column), tr("&At"), m_choice);
}

void RoundTripDialog::begin()
{
    end();
    m_result->clear();
    m_doubts->show({});
    m_again->hide();
    m_close->setText(tr("&Cancel"));
    m_since = m_arrivals.clock.now();
    const auto source = m_arrivals.saved.find(m_choice->currentData().toUuid());
    if (!source)
        return fail({app::Error::Kind::NotFound, "no such source", {}});
    m_source = *source;
    m_progress->show();
    m_elapsed->show();
    m_reading = m_arrivals.saved.withSecret({m_source, {}});
    app::deliver(m_reading, this, [this](const app::Result<SourceDraft> &draft) {
        if (draft)
            ask(*draft);
        else
            fail(draft.error());
    });
}

void RoundTripDialog::ask(const SourceDraft &draft)
{
    m_attempt = std::make_unique<Attempt>(draft, m_arrivals);
    tick();
    app::deliver(
        m_attempt->trip.wait(m_sought.trace), m_attempt.get(),
        [this, attempt = m_attempt.get()](const app::Result<std::chrono::milliseconds> &seen) {
            if (attempt == m_attempt.get()) // it may just have been left
                finish(seen);
        });
}

void RoundTripDialog::tick()
{
    const auto seconds = secondsOf(elapsed());
    m_progress->setValue(std::min(seconds, m_progress->maximum()));
    m_elapsed->setText(tr("%n seconds. 1 to 2 minutes are normal.", nullptr, seconds));
    m_arrivals.clock.after(tickTime, m_attempt.get(), [this, attempt = m_attempt.get()] {
        if (attempt == m_attempt.get())
            tick();
    });
}

void RoundTripDialog::finish(const app::Result<std::chrono::milliseconds> &seen)
{
    if (!seen)
        return fail(seen.error());
    end();
    m_progress->hide();
    m_elapsed->hide();
    //: %1 is the name of a source of traces
    m_result->showMessage(MessageBar::Tone::Ok,
                          tr("Visible after %n seconds", nullptr, secondsOf(*seen)),
                          tr("The trace can be read at %1.").arg(m_source.name));
    m_close->setText(tr("&Close"));
    m_close->setFocus(Qt::OtherFocusReason);
}

void RoundTripDialog::fail(const app::Error &error)
{
    const auto waited = elapsed();
    end();
    m_progress->hide();
    m_elapsed->hide();
    const bool isAbsent = error.kind == app::Error::Kind::NotFound;
    m_result->showMessage(MessageBar::Tone::Error,
                          isAbsent ? tr("Not there after %n seconds", nullptr, secondsOf(waited))
                                   : tr("It cannot be asked for"),
                          isAbsent ? tr("This is what can keep it away:") : describe(error));
    m_doubts->show(doubtsOf(m_source, error, waited, m_sought.isTaken));
    m_again->show();
    m_again->setFocus(Qt::OtherFocusReason);
    m_close->setText(tr("&Close"));
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void RoundTripDialog::end()
{
    m_reading.cancel();
    if (m_attempt)
        m_attempt.release()->deleteLater(); // its answer may have led here
}

std::chrono::milliseconds RoundTripDialog::elapsed() const
{
    constexpr app::UnixNano millisecondNs = 1'000'000;
    return std::chrono::milliseconds((m_arrivals.clock.now() - m_since) / millisecondNs);
}

void RoundTripDialog::done(int result)
{
    end();
    QDialog::done(result);
}

void waitForSample(const app::sources::Arrivals &arrivals, const QString &address,
                   const app::trace::TraceId &id, QWidget *parent)
{
    const auto source = likelySource(address, arrivals.saved.all());
    auto *dialog =
        new RoundTripDialog(arrivals, {.trace = id, .source = source, .isTaken = true}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
