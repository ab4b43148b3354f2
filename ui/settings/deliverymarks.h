#pragma once

#include "app/broadcast/health.h"

#include <QWidget>

namespace ui {

/// The newest requests to a destination, one mark each, the newest last: taken ones are whole bars, those that are
/// tried again half ones, refused ones a short bar with a gap above. Tooltip and assistive technology get the counts.
class DeliveryMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveryMarks(QWidget *parent = nullptr);

    /// The newest first.
    void present(const QList<app::broadcast::DeliveryRecord> &recent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<app::broadcast::DeliveryRecord::Result> m_results; ///< the newest last
};

/// "20 requests: 18 taken, 2 refused". Pure.
QString marksSentence(const QList<app::broadcast::DeliveryRecord::Result> &results);

} // namespace ui
