import Collaboration

/// A service of the sample, with what people ask for when they ask for it.
struct SampleService {
    /// One thing to ask for.
    struct Topic {
        let title: String
        let need: String
        let conditions: String
    }

    let id: ServiceID
    let department: SampleDepartment
    let name: BilingualText
    /// Working minutes within which a first answer is due.
    let targetMinutes: Int
    /// The working hours the work usually takes.
    let workHours: Int
    let topics: [Topic]

    private init(
        _ id: ServiceID, _ department: SampleDepartment, _ zh: String, _ en: String, target: Int, hours: Int, _ topics: [Topic]
    ) {
        self.id = id
        self.department = department
        name = BilingualText(zh: zh, en: en)
        targetMinutes = target
        workHours = hours
        self.topics = topics
    }

    /// The catalogue.
    static let all = ofProcurement + ofQuality + ofProduction + ofSales + ofHeadquarters

    private static let ofProcurement = [
        SampleService(
            "spare-parts", .procurement, "备件采购", "Spare parts", target: 240, hours: 16,
            [
                Topic(title: "轴承 6204，20 件", need: "二号线主轴换轴承，停机窗口在周五。", conditions: "周五上午前到货，附合格证，型号与图纸一致。"),
                Topic(
                    title: "Hydraulic seals, 8 sets", need: "The press on line 1 is losing pressure.",
                    conditions: "Eight sets on the shelf, with certificates."),
            ]),
        SampleService(
            "supplier-quote", .procurement, "供应商询价", "Supplier quotation", target: 480, hours: 24,
            [
                Topic(title: "不锈钢法兰三家比价", need: "客户要求两天内报价。", conditions: "三家书面报价，含交期和付款条件。"),
                Topic(
                    title: "Quotation for a new lathe", need: "Budget round for next year.",
                    conditions: "Two offers with delivery times in writing."),
            ]),
        SampleService(
            "urgent-order", .procurement, "紧急采购", "Urgent order", target: 60, hours: 6,
            [Topic(title: "切削液 200 升", need: "库存只够一个班次。", conditions: "今日送到车间，批号可追溯。")]),
    ]

    private static let ofQuality = [
        SampleService(
            "incoming-inspection", .quality, "来料检验", "Incoming inspection", target: 120, hours: 8,
            [
                Topic(title: "铸件批次 B-317 检验", need: "装配等待放行。", conditions: "检验报告签字，不合格品单独隔离。"),
                Topic(
                    title: "Inspection of bar stock, lot 88", need: "Supplier changed the mill.",
                    conditions: "Hardness and composition reported."),
            ]),
        SampleService(
            "complaint-analysis", .quality, "客诉分析", "Complaint analysis", target: 240, hours: 30,
            [Topic(title: "客户反馈轴端振动", need: "客户要求一周内答复原因。", conditions: "给出根本原因和对策，附测量数据。")]),
        SampleService(
            "certificate", .quality, "质量证明书", "Quality certificate", target: 240, hours: 5,
            [Topic(title: "订单 4711 材质证明", need: "随货单据缺一份。", conditions: "盖章扫描件和原件各一份。")]),
    ]

    private static let ofProduction = [
        SampleService(
            "prototype", .production, "样件试制", "Prototype", target: 480, hours: 40,
            [Topic(title: "联轴器样件 3 件", need: "客户下周来访。", conditions: "按图 L-20 公差全检合格。")]),
        SampleService(
            "capacity-check", .production, "产能评估", "Capacity check", target: 240, hours: 8,
            [
                Topic(title: "十二月加单 500 件能否排入", need: "销售要给客户答复。", conditions: "给出可交付日期和所需加班。"),
                Topic(
                    title: "Second shift in January?", need: "A frame contract depends on it.",
                    conditions: "Hours, people and bottleneck named."),
            ]),
        SampleService(
            "delivery-date", .production, "交期确认", "Delivery date", target: 120, hours: 3,
            [Topic(title: "订单 4820 交期确认", need: "客户每天来电询问。", conditions: "书面确认日期，误差不超过一天。")]),
    ]

    private static let ofSales = [
        SampleService(
            "forecast", .sales, "需求预测", "Demand forecast", target: 480, hours: 16,
            [Topic(title: "下季度备件需求预测", need: "采购要签年度框架。", conditions: "按型号分月，注明把握程度。")]),
        SampleService(
            "customer-visit", .sales, "客户拜访安排", "Customer visit", target: 240, hours: 12,
            [Topic(title: "陪同质量部走访华东客户", need: "当面说明振动问题的对策。", conditions: "日程、对方联系人和议题确认。")]),
    ]

    private static let ofHeadquarters = [
        SampleService(
            "budget-approval", .headquarters, "预算审批", "Budget approval", target: 480, hours: 20,
            [Topic(title: "检测设备追加预算", need: "三坐标测量机精度已不够。", conditions: "书面批复，含额度和执行期限。")])
    ]
}
