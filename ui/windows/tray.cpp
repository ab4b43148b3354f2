#include "ui/windows/tray.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <utility>

namespace ui {
using namespace Qt::StringLiterals;
using Level = TrayState::Level;
namespace {

constexpr int side = 64;
constexpr int markSide = 36;
constexpr qsizetype longestLine = 80;

/// The sign a level puts on the program's icon: shape, not only colour.
std::pair<QString, QColor> markOf(Level level, const Colors &colors)
{
    switch (level) {
    case Level::Failing: return {u"error"_s, colors.error};
    case Level::Paused: return {u"pause"_s, colors.muted};
    case Level::Off:
    case Level::Ok: break;
    }
    return {};
}

QIcon iconFor(Level level)
{
    auto picture = QApplication::windowIcon().pixmap(side, side);
    auto palette = QApplication::palette();
    const auto [name, color] = markOf(level, colorsFor(palette));
    if (name.isEmpty() || picture.isNull())
        return picture;
    palette.setColor(QPalette::WindowText, color);
    const auto scale = picture.devicePixelRatio();
    const QRectF place(picture.width() / scale - markSide, picture.height() / scale - markSide,
                       markSide, markSide);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(place);
    icon(name, palette).paint(&painter, place.toRect());
    return picture;
}

} // namespace

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(std::make_unique<QMenu>())
{
    buildMenu();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openAsked();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::lastErrorAsked);
    setState({});
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    const auto add = [this](const QString &text, const QString &objectName) {
        auto *action = m_menu->addAction(text);
        action->setObjectName(objectName);
        return action;
    };
    m_stateLine = add({}, u"trayState"_s);
    m_stateLine->setEnabled(false);
    m_lastError = add({}, u"trayLastError"_s);
    m_menu->addSeparator();
    connect(add(tr("&Open Spancast"), u"trayOpen"_s), &QAction::triggered, this, &Tray::openAsked);
    connect(add(tr("Open &Last Trace"), u"trayLastTrace"_s), &QAction::triggered, this,
            &Tray::lastTraceAsked);
    m_pause = add({}, u"trayPause"_s);
    m_menu->addSeparator();
    connect(add(tr("&Quit"), u"trayQuit"_s), &QAction::triggered, this, &Tray::quitAsked);
    connect(m_lastError, &QAction::triggered, this, &Tray::lastErrorAsked);
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseAsked(!m_state.isPaused); });
}

void Tray::start()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show();
}

void Tray::setState(const TrayState &state)
{
    const bool isFirst = m_stateLine->text().isEmpty();
    if (state == m_state && !isFirst)
        return;
    const bool needsIcon = isFirst || state.level != m_state.level;
    m_state = state;
    m_stateLine->setText(state.text);
    auto error = state.lastError.left(longestLine);
    m_lastError->setText(error.replace(u'&', u"&&"_s));
    m_lastError->setVisible(!state.lastError.isEmpty());
    m_pause->setText(state.isPaused ? tr("&Resume Broadcast") : tr("&Pause Broadcast"));
    m_pause->setEnabled(state.canPause);
    if (needsIcon)
        m_icon->setIcon(iconFor(state.level));
    m_icon->setToolTip(state.text.isEmpty() ? u"Spancast"_s : u"Spancast – "_s + state.text);
}

bool Tray::notify(const QString &title, const QString &text)
{
    if (!m_icon->isVisible() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
    return true;
}

} // namespace ui
